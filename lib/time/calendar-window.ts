import type { IsoDate } from './civil-date';
import { endOfMonth, endOfYear, startOfMonth, startOfYear } from './date-arithmetic';
import type { Precision, Qualifier, Window } from './window';

/** An instant on exactly this day. */
export function dayWindow(day: IsoDate): Window {
  return instantBetween(day, day, 'exact', 'day');
}

/** An instant somewhere in the month that holds this day. */
export function monthWindow(day: IsoDate): Window {
  return instantBetween(startOfMonth(day), endOfMonth(day), 'exact', 'month');
}

/** An instant somewhere in the year that holds this day. */
export function yearWindow(day: IsoDate): Window {
  return instantBetween(startOfYear(day), endOfYear(day), 'exact', 'year');
}

/** An instant on one of the days from `earliest` to `latest`. */
export function instantBetween(
  earliest: IsoDate,
  latest: IsoDate,
  qualifier: Qualifier = 'exact',
  precision: Precision = 'range',
): Window {
  return { kind: 'instant', earliest, latest, qualifier, precision };
}
