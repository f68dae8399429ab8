import { instantBetween, monthWindow, yearWindow } from './calendar-window';
import type { IsoDate } from './civil-date';
import { addDays, endOfMonth, startOfMonth } from './date-arithmetic';
import { dateParts, isoDateOfParts } from './date-parts';
import type { Lasting, PeriodPart } from './date-rule';
import type { Window } from './window';

/** The month that holds this day, or a third of it, as an instant. */
export function monthPart(day: IsoDate, part: PeriodPart | undefined): Window {
  if (part === undefined) return monthWindow(day);
  const start = startOfMonth(day);
  if (part === 'start') return instantBetween(start, addDays(start, 9), 'approximate');
  if (part === 'middle') return instantBetween(addDays(start, 10), addDays(start, 19), 'approximate');
  return instantBetween(addDays(start, 20), endOfMonth(start), 'approximate');
}

/** First and last month, as news writers use the words: a year starts with January and February and ends with its last quarter. */
export const monthsOfPart = { start: [1, 2], middle: [6, 7], end: [10, 12] } as const;

/** The year that holds this day, or a part of it, as an instant. */
export function yearPart(day: IsoDate, part: PeriodPart | undefined): Window {
  if (part === undefined) return yearWindow(day);
  const { year } = dateParts(day);
  const [first, last] = monthsOfPart[part];
  return instantBetween(
    isoDateOfParts({ year, month: first, day: 1 }),
    isoDateOfParts({ year, month: last, day: 31 }),
    'approximate',
  );
}

/** What stands so to a period: within it, going on in it, or begun in it. */
export function standingIn(period: Window, as: Lasting): Window {
  if (as === 'instant') return period;
  // The words tell that it began in the period, not on which day: the whole of it is the soft start.
  const began: Window = { ...period, kind: 'process', latestStart: period.latest };
  return as === 'ongoing' ? { ...began, latest: undefined } : { ...began, earliestEnd: period.earliest };
}
