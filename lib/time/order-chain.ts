import { type DayRange, isClosed, orderDays, outerDays } from './order-days';
import type { Window } from './window';

/**
 * P(each came on an earlier day than the next), the days independent, exact in one pass over all days of the windows.
 * Undefined where an open side leaves it unsaid.
 */
export function chainProbability(windows: readonly Window[]): number | undefined {
  const steps = windows.map(orderDays);
  const outer = steps.map(outerDays);
  const neighbours = outer.slice(1).map((second, index) => ({ first: outer[index] ?? second, second }));
  if (neighbours.some(({ first, second }) => second.to < first.from)) return 0;
  if (neighbours.every(({ first, second }) => first.to < second.from)) return 1;
  if (!outer.every(isClosed)) return undefined;
  return steps.reduce<Reached>(extended, () => 1)(Number.POSITIVE_INFINITY);
}

/** The chance that the chain so far is in order and complete by the end of a day. */
type Reached = (day: number) => number;

function extended(reached: Reached, ranges: readonly DayRange[]): Reached {
  const { from, to } = outerDays(ranges);
  const sums = new Float64Array(to - from + 1);
  for (const range of ranges) {
    const each = 1 / (ranges.length * (range.to - range.from + 1));
    for (let day = range.from; day <= range.to; day += 1)
      sums[day - from] = (sums[day - from] ?? 0) + each * reached(day - 1);
  }
  let sum = 0;
  for (let index = 0; index < sums.length; index += 1) {
    sum += sums[index] ?? 0;
    sums[index] = sum;
  }
  return (day) => (day < from ? 0 : (sums[Math.min(day, to) - from] ?? 0));
}
