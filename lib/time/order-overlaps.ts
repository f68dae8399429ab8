import { orderDays, outerDays } from './order-days';
import { orderProbability } from './order-probability';
import type { Window } from './window';

type Dated<Id> = readonly Readonly<{ id: Id; window: Window }>[];

/** Whether the windows leave it open which came first; two on one and the same day are in no order that days could tell. */
export function isOrderOpen(a: Window, b: Window): boolean {
  const chance = orderProbability(a, b);
  return chance === undefined || Math.max(chance.before, chance.same, chance.after) < 1;
}

/** Those of which it is not known whether they came before or after the one with this window. */
export function overlapsOf<Id>(window: Window, others: Dated<Id>): readonly Id[] {
  return others.filter((other) => isOrderOpen(window, other.window)).map(({ id }) => id);
}

/** How many pairs have windows that meet, pairs on one and the same day left out; it sorts, so that thousands are no matter. */
export function overlapCount(windows: readonly Window[]): number {
  const outer = windows.map((window) => outerDays(orderDays(window)));
  const starts = Float64Array.from(outer, ({ from }) => from).sort();
  const disjoint = outer.reduce((sum, { to }) => sum + starts.length - countUpTo(starts, to), 0);
  const onDay = new Map<number, number>();
  let together = 0;
  for (const { from, to } of outer) {
    if (from !== to) continue;
    const already = onDay.get(from) ?? 0;
    together += already;
    onDay.set(from, already + 1);
  }
  return (outer.length * Math.max(0, outer.length - 1)) / 2 - disjoint - together;
}

/** How many of the ascending values are at most `most`. */
function countUpTo(values: Float64Array, most: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Number.POSITIVE_INFINITY) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
