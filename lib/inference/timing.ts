import { keysOf, recordOf } from '@/lib/kernel/record';
import type { Contribution } from './contribution';
import { type Distribution, normalise } from './distribution';
import { pathColumns } from './path-columns';

/** An item that arrives on one of the days `from` … `to`, both inclusive, each equally likely. */
export type TimedItem<H extends string> = Readonly<{
  id: string;
  contribution: Contribution<H>;
  from: number;
  to: number;
}>;

type Shares<H extends string> = Readonly<Record<H, number>>;

/** Belief at the end of a day, with its bounds, and how many items may or may not have arrived by then. */
export type PathPoint<H extends string> = Readonly<{
  day: number;
  expected: Distribution<H>;
  min: Shares<H>;
  max: Shares<H>;
  straddling: number;
}>;

/** The expected path over `days`, which must ascend; the order of the items does not matter. */
export function expectedPath<H extends string>(
  input: Readonly<{
    prior: Distribution<H>;
    items: readonly TimedItem<H>[];
    days: readonly number[];
    reserved?: readonly NoInfer<H>[];
    random: () => number;
  }>,
): readonly PathPoint<H>[] {
  const { prior, days, reserved = [] } = input;
  const rated = keysOf<H>(prior).filter((h) => !reserved.includes(h));
  const items = input.items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const columns = {
    from: Int32Array.from(items, ({ from }) => from),
    to: Int32Array.from(items, ({ to }) => to),
    contributions: Float64Array.from(items.flatMap(({ contribution }) => rated.map((h) => contribution[h]))),
  };
  const shares = Float64Array.from(rated, (h) => prior[h]);
  return pathPoints(prior, rated, days, pathColumns(shares, columns, days, input.random));
}

/** A path in columns, one for each hypothesis that is rated, as points; the others keep their prior share. */
export function pathPoints<H extends string>(
  prior: Distribution<H>,
  rated: readonly H[],
  days: readonly number[],
  { expected, min, max, straddling }: ReturnType<typeof pathColumns>,
): readonly PathPoint<H>[] {
  return days.map((day, i) => {
    const row = (column: Float64Array): Shares<H> => ({
      ...prior,
      ...recordOf(rated, (h) => column[i * rated.length + rated.indexOf(h)] ?? 0),
    });
    return {
      day,
      expected: normalise<H>(row(expected)),
      min: row(min),
      max: row(max),
      straddling: straddling[i] ?? 0,
    };
  });
}
