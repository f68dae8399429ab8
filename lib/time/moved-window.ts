import type { IsoDate } from './civil-date';
import { addMonths, endOfMonth } from './date-arithmetic';
import type { Precision, Window } from './window';
import { firstDay, lastDay } from './window-bounds';

/** A window moved by `months`, its ends drawn apart by `toleranceMonths` each way. */
export function movedWindow(window: Window, months: number, toleranceMonths: number): Window {
  const wholeMonths = window.precision === 'month' || window.precision === 'year';
  const start = (day: IsoDate | undefined) => day && addMonths(day, months - toleranceMonths);
  const end = (day: IsoDate | undefined) => {
    if (day === undefined) return undefined;
    const moved = addMonths(day, months + toleranceMonths);
    // The last day of a month stays the last one, although months differ in length.
    return wholeMonths && day === endOfMonth(day) ? endOfMonth(moved) : moved;
  };
  const widened = toleranceMonths > 0;
  return {
    kind: window.kind,
    earliest: start(firstDay(window)),
    latestStart: end(window.latestStart),
    earliestEnd: start(window.earliestEnd),
    latest: end(lastDay(window)),
    qualifier: widened && window.qualifier === 'exact' ? 'approximate' : window.qualifier,
    precision: widened ? 'range' : movedPrecision(window.precision, months),
    best: window.best && addMonths(window.best, months),
    alternatives: widened ? undefined : distinct(window.alternatives?.map((day) => addMonths(day, months))),
  };
}

function movedPrecision(precision: Precision, months: number): Precision {
  return precision === 'year' && months % 12 !== 0 ? 'range' : precision;
}

// 30 and 31 January are both 28 February one month later.
function distinct(days: readonly IsoDate[] | undefined): readonly IsoDate[] | undefined {
  const found = [...new Set(days)];
  return found.length > 1 ? found : undefined;
}
