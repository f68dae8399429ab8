import type { IsoDate } from './civil-date';
import type { Weekday } from './date-rule';
import { dayNumber, firstDayNumber, isoDateOf, lastDayNumber } from './day-number';

export type DateParts = Readonly<{ year: number; month: number; day: number }>;

/** Year, month (1–12) and day of the month. */
export function dateParts(day: IsoDate): DateParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

/** The day with these parts, a day past the end of its month being held at that end ("31 February" is its last day). */
export function isoDateOfParts({ year, month, day }: DateParts): IsoDate {
  if (year < 1) return isoDateOf(firstDayNumber);
  if (year > 9999) return isoDateOf(lastDayNumber);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-01`;
  return isoDateOf(Date.parse(text) / 86_400_000 + Math.min(day, daysInMonth(year, month)) - 1);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOf(day: IsoDate): Weekday {
  // Day 0, 1970-01-01, was a Thursday.
  const fromMonday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return weekdays[fromMonday] ?? 1;
}
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
