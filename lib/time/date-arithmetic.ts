import { addMonths as monthsLater } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { lastDayOfYear } from 'date-fns/lastDayOfYear';
import { startOfMonth as firstOfMonth } from 'date-fns/startOfMonth';
import { startOfYear as firstOfYear } from 'date-fns/startOfYear';
import type { IsoDate } from './civil-date';
import { dayNumber, isoDateOf } from './day-number';
import { dayOfUtc, utcDate } from './utc-date';

/** The day `days` later (earlier when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return isoDateOf(dayNumber(day) + days);
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return dayOfUtc(monthsLater(utcDate(day), months));
}

/** Days from `from` to `to`, negative when `to` comes first. Our own numbers: date-fns takes some fifty times as long. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function startOfMonth(day: IsoDate): IsoDate {
  return dayOfUtc(firstOfMonth(utcDate(day)));
}

export function endOfMonth(day: IsoDate): IsoDate {
  return dayOfUtc(lastDayOfMonth(utcDate(day)));
}

export function startOfYear(day: IsoDate): IsoDate {
  return dayOfUtc(firstOfYear(utcDate(day)));
}

export function endOfYear(day: IsoDate): IsoDate {
  return dayOfUtc(lastDayOfYear(utcDate(day)));
}

export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a <= b ? a : b;
}

export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a >= b ? a : b;
}
