import { UTCDateMini } from '@date-fns/utc/date/mini';
import { millisecondsInDay } from 'date-fns/constants';
import type { IsoDate } from './civil-date';
import { dayNumber, isoDateOf } from './day-number';

// Always UTC: a local midnight does not exist on every day in every zone.

/** A day as date-fns computes with it and as `Intl` names it: its first moment in UTC. */
export function utcDate(day: IsoDate): Date {
  return new UTCDateMini(dayNumber(day) * millisecondsInDay);
}

/** The first moment of a month, 1–12. */
export function utcMonth(year: number, month: number): Date {
  const date = new UTCDateMini(0);
  date.setFullYear(year, month - 1, 1); // the constructor would read the years 0–99 as 1900–1999
  return date;
}

/** The day in UTC of a moment; before and after the calendar its first and last day. */
export function dayOfUtc(date: Date): IsoDate {
  return isoDateOf(Math.floor(date.getTime() / millisecondsInDay));
}
