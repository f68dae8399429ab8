import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval';
import type { IsoDate } from './civil-date';
import { dayOfUtc, utcDate, utcMonth } from './utc-date';

const yearZero = utcMonth(0, 1);

/** Months from the one to the other, whatever the days of them. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarMonths(utcDate(to), utcDate(from));
}

/** The first days of months within a stretch of days: of every one, or of every `step`-th counted from the year 0. */
export function monthStarts(first: IsoDate, last: IsoDate, step = 1): readonly IsoDate[] {
  const counted = differenceInCalendarMonths(utcDate(first), yearZero);
  const start = addMonths(yearZero, Math.ceil(counted / step) * step);
  const end = utcDate(last);
  if (start > end) return [];
  return eachMonthOfInterval({ start, end }, { step })
    .map(dayOfUtc)
    .filter((day) => day >= first);
}
