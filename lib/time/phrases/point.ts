import { dayWindow } from '../calendar-window';
import { addDays } from '../date-arithmetic';
import { dateParts, isoDateOfParts } from '../date-parts';
import type { PeriodPart, Weekday } from '../date-rule';
import { monthPart, yearPart } from '../period-window';
import type { Window } from '../window';
import type { Token } from './token';

/** A day, month or year as far as the words name it. */
export type NamedDay = Readonly<{
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  weekday?: number | undefined;
  part?: PeriodPart | undefined;
}>;

const weekday = '(?:u?w,?)?';
const dayOfMonth = `${weekday}u?(?:nf?u?m|mn)(?:,?f?u?y)?`;
/** A point in the grammar: "Tuesday 15 November 2016", «منتصف شهر أغسطس من عام 2016», "2016-11-15", "end of 2014". */
export const pointSigns = `(?:${dayOfMonth}|${weekday}D|(?:Pf?-?)?u?mf?,?f?u?y|(?:Pf?-?)?u?m|(?:Pf?-?)?u?y)`;
/** One of several points, of which the others may say the month and year. */
export const partialSigns = `(?:${pointSigns}|${weekday}n(?:,?y)?)`;

/** The points that these words may name; several where the figures can be read in either order. */
export function pointsOf(found: readonly Token[]): readonly NamedDay[] {
  const value = (sign: Token['sign']) => found.find((token) => token.sign === sign)?.value;
  const weekday = value('w');
  const figures = found.find(({ sign }) => sign === 'D')?.figures;
  if (figures) return figures.map(([year, month, day]) => ({ year, month, day, weekday }));
  const part = found.find(({ sign }) => sign === 'P')?.part;
  return [{ year: value('y'), month: value('m'), day: value('n'), weekday, part }];
}

/** Several points, each with the month and year that only a neighbour names: "11 to 20 August 2016". */
export function completed(points: readonly NamedDay[]): readonly NamedDay[] {
  const year = points.findLast((point) => point.year !== undefined)?.year;
  // "3 to January" names no 3 January.
  const month = points.findLast((point) => point.month !== undefined && point.day !== undefined)?.month;
  return points.map((point) => ({
    ...point,
    year: point.year ?? year,
    month: point.month ?? (point.day === undefined ? undefined : month),
  }));
}

/** Words that name no year are kept in this one: it has a 29 February. */
export const noYear = 2000;

/** The window of a point, in the year 2000 where it names none; undefined where there is no such day. */
export function pointWindow({ year = noYear, month, day, part }: NamedDay): Window | undefined {
  if (year < 1 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  const first = isoDateOfParts({ year, month: month ?? 1, day: 1 });
  if (day !== undefined) {
    const on = month === undefined || day < 1 ? undefined : addDays(first, day - 1);
    return on && dateParts(on).month === month ? dayWindow(on) : undefined;
  }
  return month === undefined ? yearPart(first, part) : monthPart(first, part);
}

/** The weekday named beside a day, as a demand on the calendar. */
export function demandedWeekday({ weekday: value, day }: NamedDay): Weekday | undefined {
  return value === undefined || day === undefined ? undefined : isoWeekdays[value - 1];
}
const isoWeekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The weekday that a token names. */
export function weekdayIn(found: readonly Token[]): Weekday | undefined {
  const value = found.find(({ sign }) => sign === 'w')?.value;
  return value === undefined ? undefined : isoWeekdays[value - 1];
}
