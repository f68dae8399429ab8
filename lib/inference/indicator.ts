import { keysOf, mapRecord, recordOf } from '@/lib/kernel/record';
import { type Distribution, normalise } from './distribution';
import { divergence } from './divergence';

/** The chance of each outcome of an indicator under each hypothesis; under one hypothesis they sum to 1. */
export type OutcomeChances<X extends string, H extends string> = Readonly<
  Record<X, Readonly<Record<H, number>>>
>;

/** One outcome: how likely it is now, and what would be believed after it (undefined where it cannot happen). */
export type Outcome<H extends string> = Readonly<{
  chance: number;
  posterior: Distribution<H> | undefined;
}>;

export type IndicatorValue<X extends string, H extends string> = Readonly<{
  outcomes: Readonly<Record<X, Outcome<H>>>;
  /** Expected information gain in bits, never negative: the mutual information of indicator and hypotheses. */
  gainBits: number;
  /** By how much looking raises the chance of naming the right hypothesis (value of sample information, 0–1 loss). */
  callGain: number;
  /** By how much knowing for certain would raise it: 1 − max p (value of perfect information). */
  perfectGain: number;
  /** Whether any outcome would put another hypothesis first. */
  canChangeCall: boolean;
}>;

/**
 * What it is worth to look at an indicator, before looking (mutual information; Raiffa and Schlaifer 1961 for the
 * values of information). For a `reserved` hypothesis an outcome is as likely as under the others together, so that
 * it keeps its share whatever happens. Throws where chances do not sum to 1, or where every hypothesis is reserved.
 */
export function indicatorValue<X extends string, H extends string>(
  belief: Distribution<H>,
  chances: OutcomeChances<X, H>,
  reserved: readonly NoInfer<H>[] = [],
): IndicatorValue<X, H> {
  const hypotheses = keysOf<H>(belief);
  const rated = hypotheses.filter((h) => !reserved.includes(h));
  if (rated.length === 0) throw new Error('an indicator needs a hypothesis that is not reserved');
  for (const h of rated) {
    const total = keysOf<X>(chances).reduce((sum, x) => sum + chances[x][h], 0);
    if (!(Math.abs(total - 1) <= tiny)) throw new Error(`outcomes under ${h} sum to ${total}`);
  }
  const leading = hypotheses.reduce((best, h) => (belief[h] > belief[best] ? h : best));
  const open = rated.reduce((sum, h) => sum + belief[h], 0);
  let gainBits = 0;
  let callGain = 0;
  const outcomes = mapRecord<X, Readonly<Record<H, number>>, Outcome<H>>(chances, (given) => {
    const mean = rated.reduce((sum, h) => sum + belief[h] * given[h], 0) / open;
    const together = recordOf<H, number>(
      hypotheses,
      (h) => belief[h] * (reserved.includes(h) ? mean : given[h]),
    );
    const chance = hypotheses.reduce((sum, h) => sum + together[h], 0);
    if (!(chance > 0)) return { chance: 0, posterior: undefined };
    const after = normalise<H>(together);
    gainBits += chance * divergence(after, belief);
    callGain += Math.max(...hypotheses.map((h) => together[h])) - together[leading];
    return { chance, posterior: after };
  });
  return {
    outcomes,
    gainBits,
    callGain,
    perfectGain: 1 - belief[leading],
    canChangeCall: callGain > tiny,
  };
}

/** The chances of an indicator that either shows or does not, from the chance that it shows. */
export function yesOrNo<H extends string>(yes: Readonly<Record<H, number>>): OutcomeChances<'yes' | 'no', H> {
  return { yes, no: mapRecord<H, number, number>(yes, (chance) => 1 - chance) };
}

/** Differences smaller than this are arithmetic noise. */
const tiny = 1e-12;
