import type { IsoDate } from './civil-date';

const millisecondsPerDay = 86_400_000;

/**
 * Whole days since 1970-01-01, negative before it. Counted from 1 March, so that a leap day is the last of its year
 * (Howard Hinnant's days_from_civil); `Date.parse` takes ten times as long, and a long timeline reads a million days.
 */
export function dayNumber(day: IsoDate): number {
  const month = figure(day, 5) * 10 + figure(day, 6);
  const year =
    figure(day, 0) * 1_000 +
    figure(day, 1) * 100 +
    figure(day, 2) * 10 +
    figure(day, 3) -
    (month <= 2 ? 1 : 0);
  const ofYear =
    Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + figure(day, 8) * 10 + figure(day, 9);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + ofYear - 719_469;
}

function figure(day: IsoDate, place: number): number {
  return day.charCodeAt(place) - 48;
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
