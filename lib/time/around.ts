import type { IsoDate } from './civil-date';
import { addDays, addMonths, endOfMonth } from './date-arithmetic';
import type { Precision } from './window';

export const aroundMonthDays = 15;
export const aroundYearMonths = 6;

/**
 * The days that "around" allows beside a day, a month or a year: five days, half a month, half a year each way.
 * EDTF leaves the width open; these are house conventions, so that "around the 15th" is as wide as "mid-month".
 */
export function around(
  first: IsoDate,
  last: IsoDate,
  precision: Precision,
): Readonly<{ earliest: IsoDate; latest: IsoDate }> {
  if (precision === 'day') return { earliest: addDays(first, -5), latest: addDays(last, 5) };
  if (precision === 'month')
    return { earliest: addDays(first, -aroundMonthDays), latest: addDays(last, aroundMonthDays) };
  if (precision === 'year')
    return {
      earliest: addMonths(first, -aroundYearMonths),
      latest: endOfMonth(addMonths(last, aroundYearMonths)),
    };
  return { earliest: first, latest: last };
}
