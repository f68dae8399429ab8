import type { IsoDate } from './civil-date';
import { addDays, addMonths, endOfMonth } from './date-arithmetic';
import type { Precision, Window } from './window';
import { firstDay, lastDay } from './window-bounds';

/** How far a window is moved, in months and then days, and how far its ends are drawn apart, each way. */
export type Shift = Readonly<{
  months: number;
  toleranceMonths: number;
  days?: number | undefined;
  toleranceDays?: number | undefined;
}>;

/** A window moved by whole months and days, its ends drawn apart by the tolerance each way. */
export function movedWindow(window: Window, shift: Shift): Window {
  const { months, toleranceMonths, days = 0, toleranceDays = 0 } = shift;
  const byMonths = days === 0 && toleranceDays === 0;
  const wholeMonths = byMonths && (window.precision === 'month' || window.precision === 'year');
  const moved = (day: IsoDate) => addDays(addMonths(day, months), days);
  const start = (day: IsoDate | undefined) =>
    day && addDays(addMonths(day, months - toleranceMonths), days - toleranceDays);
  const end = (day: IsoDate | undefined) => {
    if (day === undefined) return undefined;
    const later = addDays(addMonths(day, months + toleranceMonths), days + toleranceDays);
    // The last day of a month stays the last one, although months differ in length.
    return wholeMonths && day === endOfMonth(day) ? endOfMonth(later) : later;
  };
  const widened = toleranceMonths > 0 || toleranceDays > 0;
  return {
    kind: window.kind,
    earliest: start(firstDay(window)),
    latestStart: end(window.latestStart),
    earliestEnd: start(window.earliestEnd),
    latest: end(lastDay(window)),
    qualifier: widened && window.qualifier === 'exact' ? 'approximate' : window.qualifier,
    precision: widened ? 'range' : movedPrecision(window.precision, months, days),
    best: window.best && moved(window.best),
    alternatives: widened ? undefined : distinct(window.alternatives?.map(moved)),
  };
}

function movedPrecision(precision: Precision, months: number, days: number): Precision {
  if (days !== 0 && precision !== 'day') return 'range';
  return precision === 'year' && months % 12 !== 0 ? 'range' : precision;
}

// 30 and 31 January are both 28 February one month later.
function distinct(days: readonly IsoDate[] | undefined): readonly IsoDate[] | undefined {
  const found = [...new Set(days)];
  return found.length > 1 ? found : undefined;
}
