import { assertNever } from '@/lib/kernel/assert-never';
import { dayWindow, instantBetween, monthWindow } from './calendar-window';
import type { IsoDate } from './civil-date';
import { addDays, addMonths, earlier, endOfMonth, startOfMonth } from './date-arithmetic';
import { dateParts, isoDateOfParts, weekdayOf } from './date-parts';
import type { DateRule, Part, Weekday } from './date-rule';
import { movedWindow } from './moved-window';
import type { Window } from './window';

/** The words name one weekday, the calendar another. */
export type WeekdayContradiction = Readonly<{ kind: 'weekday'; demanded: Weekday; found: Weekday }>;
export type Resolution = Readonly<{
  window: Window | undefined;
  contradiction?: WeekdayContradiction | undefined;
}>;

/** The window that a rule gives when the report was published on `anchorOn`; `related` gives other developments' windows. */
export function resolve(
  rule: DateRule,
  anchorOn: IsoDate,
  related: (id: string) => Window | undefined,
): Resolution {
  switch (rule.kind) {
    case 'undated':
      return { window: undefined };
    case 'fixed':
      return { window: rule.window };
    case 'on-anchor':
      return { window: dayWindow(anchorOn) };
    case 'days-before':
      return checkedDay(addDays(anchorOn, -rule.days), rule.weekday);
    case 'days-range-before':
      return { window: daysRangeBefore(anchorOn, rule.from, rule.to) };
    case 'weekday-before':
      return { window: dayWindow(latestBefore(anchorOn, rule.weekday)) };
    case 'months-until':
      return { window: monthsUntil(anchorOn, rule.months, rule.softDays) };
    case 'month-before':
      return { window: monthBefore(anchorOn, rule) };
    case 'year-part':
      return { window: yearPart(dateParts(anchorOn).year - rule.yearsBack, rule.part) };
    case 'before-anchor':
      return {
        window: { kind: 'instant', latest: anchorOn, qualifier: 'exact', precision: 'range' },
      };
    case 'relative': {
      const other = related(rule.to);
      return { window: other && movedWindow(other, rule.months, rule.toleranceMonths) };
    }
    default:
      return assertNever(rule);
  }
}

/** Whether a rule by itself moves with the publication date; `relative` moves only if the other development does. */
export function hangsOnAnchor(rule: DateRule): boolean {
  return rule.kind !== 'undated' && rule.kind !== 'fixed' && rule.kind !== 'relative';
}

/** The contradiction, if the day is not the weekday that the words demand. */
export function weekdayContradiction(
  day: IsoDate,
  demanded: Weekday | undefined,
): WeekdayContradiction | undefined {
  const found = weekdayOf(day);
  return demanded === undefined || demanded === found ? undefined : { kind: 'weekday', demanded, found };
}

function checkedDay(day: IsoDate, demanded: Weekday | undefined): Resolution {
  return { window: dayWindow(day), contradiction: weekdayContradiction(day, demanded) };
}

function daysRangeBefore(anchorOn: IsoDate, from: number, to: number): Window {
  // "10 … 3" and "3 … 10" days before are the same days.
  const first = addDays(anchorOn, -Math.max(from, to));
  return instantBetween(first, addDays(anchorOn, -Math.min(from, to)), 'approximate');
}

function latestBefore(anchorOn: IsoDate, weekday: Weekday): IsoDate {
  const back = (weekdayOf(anchorOn) - weekday + 7) % 7;
  return addDays(anchorOn, back === 0 ? -7 : -back);
}

function monthsUntil(anchorOn: IsoDate, months: number, softDays: number): Window {
  const earliest = addMonths(anchorOn, -months);
  return {
    kind: 'process',
    earliest,
    latestStart: earlier(addDays(earliest, softDays), anchorOn),
    earliestEnd: anchorOn,
    latest: anchorOn,
    qualifier: softDays > 0 ? 'approximate' : 'exact',
    precision: 'range',
  };
}

function monthBefore(anchorOn: IsoDate, rule: Extract<DateRule, { kind: 'month-before' }>): Window {
  const { year, month } = dateParts(anchorOn);
  const start = isoDateOfParts({ year: rule.month < month ? year : year - 1, month: rule.month, day: 1 });
  const instant = rule.part === undefined ? monthWindow(start) : monthPart(start, rule.part);
  if (rule.as === 'instant') return instant;
  // The words tell that it began in the month, not on which day: the whole month is its soft start.
  const began: Window = { ...instant, kind: 'process', latestStart: instant.latest };
  return rule.as === 'ongoing'
    ? { ...began, latest: undefined }
    : { ...began, earliestEnd: instant.earliest };
}

function monthPart(start: IsoDate, part: Part): Window {
  const [first, last] =
    part === 'start'
      ? [startOfMonth(start), addDays(start, 9)]
      : part === 'middle'
        ? [addDays(start, 10), addDays(start, 19)]
        : [addDays(start, 20), endOfMonth(start)];
  return instantBetween(first, last, 'approximate');
}

// As news writers use the words: the start of a year is January and February, its end the last quarter.
const monthsOfPart = { start: [1, 2], middle: [6, 7], end: [10, 12] } as const;
function yearPart(year: number, part: Part): Window {
  const [first, last] = monthsOfPart[part];
  return instantBetween(
    isoDateOfParts({ year, month: first, day: 1 }),
    isoDateOfParts({ year, month: last, day: 31 }),
    'approximate',
  );
}
