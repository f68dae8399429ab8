import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Dossier, Indicator } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import { type Distribution, normalise } from '@/lib/inference/distribution';
import { indicatorValue, yesOrNo } from '@/lib/inference/indicator';
import { recordOf } from '@/lib/kernel/record';
import type { IsoDate } from '@/lib/time/civil-date';

/** Who would lead after an answer, with what share. */
export type Leading = Readonly<{ scenario: ScenarioId; share: number }>;

/** What it would be worth to watch one indicator until its day. */
export type IndicatorWorth = Readonly<{
  indicator: Indicator;
  /** Expected information gain in bits. */
  gainBits: number;
  /** By how much watching raises the chance of naming the right scenario; 0 where no answer changes the call. */
  callGain: number;
  canChangeCall: boolean;
  seen: Leading;
  notSeen: Leading;
}>;

/**
 * What each indicator that is still awaited and has chances is worth to somebody who believes this, those that tell
 * most first. A scenario without a chance keeps its share whatever happens; an indicator without two is left out.
 * Nothing here moves a weight: it says what an answer would be good for.
 */
export function indicatorWorths(
  { indicators, scenarios }: Pick<Dossier, 'indicators' | 'scenarios'>,
  belief: Readonly<Record<ScenarioId, number>>,
): readonly IndicatorWorth[] {
  const order = scenarios.map(({ id }) => id);
  const shares = normalise<ScenarioId>(recordOf<ScenarioId, number>(order, (id) => belief[id] ?? 0));
  return indicators
    .flatMap((indicator) => worth(indicator, shares, order) ?? [])
    .toSorted((a, b) => b.gainBits - a.gainBits || (a.indicator.id < b.indicator.id ? -1 : 1));
}

function worth(
  indicator: Indicator,
  shares: Distribution<ScenarioId>,
  order: readonly ScenarioId[],
): IndicatorWorth | undefined {
  const { chances = {}, state } = indicator;
  const reserved = order.filter((id) => chances[id] === undefined);
  if (state !== 'awaited' || order.length - reserved.length < 2) return undefined;
  const given = yesOrNo<ScenarioId>(recordOf<ScenarioId, number>(order, (id) => chances[id] ?? 0.5));
  const { outcomes, gainBits, callGain, canChangeCall } = indicatorValue(shares, given, reserved);
  const after = (answer: 'yes' | 'no'): Leading => {
    const belief = outcomes[answer].posterior ?? shares;
    const scenario = leader(belief, order);
    return { scenario, share: belief[scenario] ?? 0 };
  };
  return { indicator, gainBits, callGain, canChangeCall, seen: after('yes'), notSeen: after('no') };
}

/** Whether its day has passed without an answer, seen from a day: the day itself still counts. */
export function isOverdue({ by, state }: Pick<Indicator, 'by' | 'state'>, asOfOn: IsoDate): boolean {
  return state === 'awaited' && by < asOfOn;
}
