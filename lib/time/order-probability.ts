import { type DayRange, isClosed, orderDays, outerDays } from './order-days';
import type { Window } from './window';

/** Chances, together 1, that the one came on an earlier day than the other, on the same day, or on a later day. */
export type OrderChance = Readonly<{ before: number; same: number; after: number }>;

const surelyBefore: OrderChance = { before: 1, same: 0, after: 0 };
const surelyAfter: OrderChance = { before: 0, same: 0, after: 1 };

/**
 * P(a before b) when each falls on any of its days alike and independently, exact by counting pairs of days. Nothing
 * can be said where a side is open, for no day of an endless past has a chance, unless the windows do not meet.
 */
export function orderProbability(a: Window, b: Window): OrderChance | undefined {
  const [first, second] = [orderDays(a), orderDays(b)];
  const [outerFirst, outerSecond] = [outerDays(first), outerDays(second)];
  if (outerFirst.to < outerSecond.from) return surelyBefore;
  if (outerSecond.to < outerFirst.from) return surelyAfter;
  if (!isClosed(outerFirst) || !isClosed(outerSecond)) return undefined;
  let [before, same, after] = [0, 0, 0];
  for (const x of first)
    for (const y of second) {
      const pairs = (x.to - x.from + 1) * (y.to - y.from + 1);
      before += pairsInOrder(x, y) / pairs;
      same += daysShared(x, y) / pairs;
      after += pairsInOrder(y, x) / pairs;
    }
  const weight = first.length * second.length;
  return { before: before / weight, same: same / weight, after: after / weight };
}

/** How many pairs of a day of `x` and a day of `y` have the day of `x` first. */
function pairsInOrder(x: DayRange, y: DayRange): number {
  const from = Math.max(x.from, y.from);
  const to = Math.min(x.to, y.to);
  if (to < from) return x.to < y.from ? (x.to - x.from + 1) * (y.to - y.from + 1) : 0;
  const shared = to - from + 1;
  const earlier = from - x.from;
  const later = y.to - to;
  return earlier * (y.to - y.from + 1) + shared * later + (shared * (shared - 1)) / 2;
}

function daysShared(x: DayRange, y: DayRange): number {
  return Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from) + 1);
}
