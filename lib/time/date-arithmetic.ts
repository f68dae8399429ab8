import type { IsoDate } from './civil-date';
import { dateParts, isoDateOfParts } from './date-parts';
import { dayNumber, isoDateOf } from './day-number';

// Strings and UTC day numbers only: a local midnight does not exist on every day in every zone.

/** The day `days` later (earlier when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return isoDateOf(dayNumber(day) + days);
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const { year, month, day: dayOfMonth } = dateParts(day);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  return isoDateOfParts({
    year: Math.floor(monthsSinceYearZero / 12),
    month: (((monthsSinceYearZero % 12) + 12) % 12) + 1,
    day: dayOfMonth,
  });
}

/** Days from `from` to `to`, negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function startOfMonth(day: IsoDate): IsoDate {
  return isoDateOfParts({ ...dateParts(day), day: 1 });
}

export function endOfMonth(day: IsoDate): IsoDate {
  return isoDateOfParts({ ...dateParts(day), day: 31 });
}

export function startOfYear(day: IsoDate): IsoDate {
  return isoDateOfParts({ year: dateParts(day).year, month: 1, day: 1 });
}

export function endOfYear(day: IsoDate): IsoDate {
  return isoDateOfParts({ year: dateParts(day).year, month: 12, day: 31 });
}

export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a <= b ? a : b;
}

export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a >= b ? a : b;
}
