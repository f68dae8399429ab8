import type { IsoDate } from './civil-date';
import { dateParts } from './date-parts';
import { movedWindow } from './moved-window';
import type { Window } from './window';
import { firstDay, lastDay } from './window-bounds';

/**
 * A window whose words name no year, in the latest year in which its first day (its last, where it is open at the
 * start) does not lie after `anchorOn`. A 29 February is looked for in leap years only.
 */
export function yearlessWindow(window: Window, anchorOn: IsoDate): Window {
  const named = firstDay(window) ?? lastDay(window);
  if (named === undefined) return window;
  const inYear = (year: number) =>
    movedWindow(window, { months: (year - dateParts(named).year) * 12, toleranceMonths: 0 });
  const fits = (moved: Window) => {
    const day = firstDay(moved) ?? lastDay(moved);
    return day !== undefined && day <= anchorOn && isSameDay(window, day, named);
  };
  const { year } = dateParts(anchorOn);
  // Eight years from one leap year to the next is the longest wait (1896–1904).
  for (let back = 0; back <= 8; back += 1) {
    const moved = inYear(year - back);
    if (fits(moved)) return moved;
  }
  return inYear(year);
}

// An end that is the last of February may be the 28th or the 29th; a start has to be the day that was named.
function isSameDay(window: Window, day: IsoDate, named: IsoDate): boolean {
  return firstDay(window) === undefined || dateParts(day).day === dateParts(named).day;
}
