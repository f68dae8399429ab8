import type { IsoDate } from './civil-date';

const millisecondsPerDay = 86_400_000;

/** Whole days since 1970-01-01, negative before it. */
export function dayNumber(day: IsoDate): number {
  return Date.parse(day) / millisecondsPerDay;
}

/** The calendar begins on 0001-01-01 and ends on 9999-12-31, for outside it a date is no longer ten characters. */
export const firstDayNumber = -719_162;
export const lastDayNumber = 2_932_896;

/** The day with this number; a number outside the calendar gives its first or last day. */
export function isoDateOf(number: number): IsoDate {
  if (!Number.isInteger(number)) throw new Error(`not a whole day number: ${number}`);
  const held = Math.min(Math.max(number, firstDayNumber), lastDayNumber);
  return new Date(held * millisecondsPerDay).toISOString().slice(0, 10) as IsoDate;
}
