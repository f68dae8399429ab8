import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';
import { setDate } from 'date-fns/setDate';
import type { IsoDate } from './civil-date';
import type { Weekday } from './date-rule';
import { firstDayNumber, isoDateOf, lastDayNumber } from './day-number';
import { dayOfUtc, utcDate, utcMonth } from './utc-date';

export type DateParts = Readonly<{ year: number; month: number; day: number }>;

/** Year, month (1–12) and day of the month. */
export function dateParts(day: IsoDate): DateParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

/** The day with these parts, a day past the end of its month being held at that end ("31 February" is its last day). */
export function isoDateOfParts({ year, month, day }: DateParts): IsoDate {
  if (year < 1) return isoDateOf(firstDayNumber);
  if (year > 9999) return isoDateOf(lastDayNumber);
  const first = utcMonth(year, month);
  return dayOfUtc(setDate(first, Math.min(day, getDaysInMonth(first))));
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOf(day: IsoDate): Weekday {
  return weekdays[getISODay(utcDate(day)) - 1] ?? 1;
}
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
