import { lowerBound } from '@/lib/kernel/lower-bound';
import { dayNumber } from '@/lib/time/day-number';
import { firstDay, lastDay } from '@/lib/time/window-bounds';
import type { DaysInView } from './brush';
import type { TimelineItem } from './timeline-items';

/** The last days and the first days of everything dated, each sorted, as day numbers. */
export type Ends = Readonly<{ lasts: Float64Array; firsts: Float64Array }>;

/** Where things end and begin, sorted once so that a moving view only has to look them up. */
export function endsOf(items: readonly TimelineItem[], now: number): Ends {
  const lasts: number[] = [];
  const firsts: number[] = [];
  for (const { window } of items) {
    if (window === undefined) continue;
    const last = lastDay(window);
    const first = firstDay(window) ?? last;
    lasts.push(last === undefined ? now : dayNumber(last));
    firsts.push(first === undefined ? now : dayNumber(first));
  }
  return { lasts: Float64Array.from(lasts).sort(), firsts: Float64Array.from(firsts).sort() };
}

/** How many developments lie wholly before and after the view, and the nearest day of each side. */
export type OutsideView = Readonly<Record<'before' | 'after', Readonly<{ count: number; nearest: number }>>>;

export function outsideView({ lasts, firsts }: Ends, { from, to }: DaysInView): OutsideView {
  const before = lowerBound(lasts, from);
  const upTo = lowerBound(firsts, to + 1);
  return {
    before: { count: before, nearest: lasts[before - 1] ?? from },
    after: { count: firsts.length - upTo, nearest: firsts[upTo] ?? to },
  };
}
