import { keysOf, recordOf } from '@/lib/kernel/record';
import type { Contribution } from './contribution';
import { type Distribution, normalise } from './distribution';
import { drawnBeliefs } from './drawn-beliefs';
import { updated } from './posterior';
import { type Spread, spread } from './spread';
import { subsetBeliefs, subsetChances } from './subset-beliefs';

/** An item that arrives on one of the days `from` … `to`, both inclusive, each equally likely. */
export type TimedItem<H extends string> = Readonly<{
  id: string;
  contribution: Contribution<H>;
  from: number;
  to: number;
}>;

/** Belief at the end of a day, with its bounds, and how many items may or may not have arrived by then. */
export type PathPoint<H extends string> = Spread<H> &
  Readonly<{ day: number; expected: Distribution<H>; straddling: number }>;

/** The chance that an item dated `from` … `to` has arrived by the end of `day` (aoristic weight: Ratcliffe 2000). */
export function inclusionProbability(day: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (day - from + 1) / (to - from + 1)));
}

/** Up to this many straddling items every subset is weighed; above it random datings stand for them. */
export const exactUpTo = 12;
export const drawCount = 4_000;

/**
 * The expected path over `days`, which must ascend. Items that have surely arrived are summed once; the beliefs for
 * each subset of straddling items are kept until that set changes, so that most days cost one weighted mean.
 */
export function expectedPath<H extends string>(
  input: Readonly<{
    prior: Distribution<H>;
    items: readonly TimedItem<H>[];
    days: readonly number[];
    reserved?: readonly NoInfer<H>[];
    random: () => number;
  }>,
): readonly PathPoint<H>[] {
  const { prior, reserved = [] } = input;
  const hypotheses = keysOf<H>(prior);
  const rated = hypotheses.filter((h) => !reserved.includes(h));
  // Ids break ties, so that sums and draws do not depend on the order the items came in.
  const opening = input.items.toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  const sum = recordOf<H, number>(hypotheses, () => 0);
  let opened = 0;
  let straddling: readonly TimedItem<H>[] = [];
  let certain = prior;
  let subsets: Float64Array | undefined;
  let drawn: ReturnType<typeof drawnBeliefs<H>> | undefined;

  return input.days.map((day) => {
    const before = opened;
    while ((opening[opened]?.from ?? Number.POSITIVE_INFINITY) <= day) opened += 1;
    const present = [...straddling, ...opening.slice(before, opened)];
    const arrived = present.filter((item) => item.to <= day);
    for (const item of arrived) for (const h of hypotheses) sum[h] += item.contribution[h];
    if (arrived.length > 0) certain = updated(prior, sum, reserved);
    if (opened > before || arrived.length > 0) subsets = undefined;
    straddling = present.filter((item) => item.to > day);

    const chance = (item: TimedItem<H>) => inclusionProbability(day, item.from, item.to);
    const settle = (beliefs: Float64Array, chances: Float64Array): PathPoint<H> => {
      const open = spread(rated, beliefs, chances);
      return {
        day,
        straddling: straddling.length,
        // The reserved share stands beside the beliefs that move.
        expected: normalise<H>({ ...prior, ...open.expected }),
        min: { ...prior, ...open.min },
        max: { ...prior, ...open.max },
      };
    };
    if (straddling.length > exactUpTo) {
      drawn ??= drawnBeliefs(
        recordOf(rated, (h) => prior[h]),
        drawCount,
        input.random,
      );
      const beliefs = drawn(opening.slice(0, opened).map((item) => ({ ...item, chance: chance(item) })));
      return settle(beliefs, evenChances);
    }
    subsets ??= subsetBeliefs(
      recordOf(rated, (h) => certain[h]),
      straddling.map((item) => item.contribution),
    );
    return settle(subsets, subsetChances(straddling.map(chance)));
  });
}

const evenChances = new Float64Array(drawCount).fill(1 / drawCount);
