import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';
import type { Window } from '@/lib/time/window';
import { firstDay, lastDay } from '@/lib/time/window-bounds';
import type { DevelopmentId } from './atoms';
import type { Chronology } from './chronology';

/** The developments in the order of a list: by the middle of the window, then its last day, then the id; undated last. */
export function chronologyOrder(
  dates: Chronology,
  clock: 'occurred' | 'known' = 'occurred',
): readonly DevelopmentId[] {
  return Object.entries(dates)
    .map(([id, item]) => ({ id, ...place(item[clock]) }))
    .sort((a, b) => a.middle - b.middle || a.last - b.last || compareIds(a.id, b.id))
    .map(({ id }) => id);
}

const undated = { middle: Number.MAX_SAFE_INTEGER, last: Number.MAX_SAFE_INTEGER };

// A side that is open has no middle: what began stands where it began, what ended where it ended.
function place(window: Window | undefined): Readonly<{ middle: number; last: number }> {
  if (window === undefined) return undated;
  const began = window.latestStart ?? firstDay(window);
  const last: IsoDate | undefined = lastDay(window) ?? began;
  const first = firstDay(window) ?? last;
  if (first === undefined || last === undefined) return undated;
  return { middle: (dayNumber(first) + dayNumber(last)) / 2, last: dayNumber(last) };
}

// Code units, not a collator: the order must be the same on every machine.
function compareIds(a: DevelopmentId, b: DevelopmentId): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
