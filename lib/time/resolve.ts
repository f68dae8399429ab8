import { assertNever } from '@/lib/kernel/assert-never';
import { dayWindow, instantBetween } from './calendar-window';
import type { IsoDate } from './civil-date';
import { addDays, addMonths, earlier } from './date-arithmetic';
import { dateParts, isoDateOfParts, weekdayOf } from './date-parts';
import type { DateRule, Weekday } from './date-rule';
import { movedWindow } from './moved-window';
import {
  areCrossed,
  boundAfter,
  boundBefore,
  type OrderContradiction,
  orderedWindow,
} from './ordered-window';
import { monthPart, standingIn, yearPart } from './period-window';
import type { Window } from './window';
import { firstDay, lastDay } from './window-bounds';

/** The words name one weekday, the calendar another. */
export type WeekdayContradiction = Readonly<{ kind: 'weekday'; demanded: Weekday; found: Weekday }>;
export type Resolution = Readonly<{
  window: Window | undefined;
  contradiction?: WeekdayContradiction | OrderContradiction | undefined;
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
    case 'months-range-before':
      return { window: monthsRangeBefore(anchorOn, rule) };
    case 'weekday-before':
      return { window: dayWindow(latestBefore(anchorOn, rule.weekday)) };
    case 'days-until':
      return { window: processUntil(anchorOn, addDays(anchorOn, -rule.days), rule.softDays) };
    case 'months-until':
      return { window: processUntil(anchorOn, addMonths(anchorOn, -rule.months), rule.softDays) };
    case 'month-before':
      return { window: monthBefore(anchorOn, rule) };
    case 'month-part':
      return { window: standingIn(monthPart(addMonths(anchorOn, -rule.monthsBack), rule.part), rule.as) };
    case 'year-part':
      return { window: yearsBack(anchorOn, rule) };
    case 'yearless':
      return { window: yearlessWindow(rule.window, anchorOn) };
    case 'before-anchor':
      return {
        window: { kind: 'instant', latest: anchorOn, qualifier: 'exact', precision: 'range' },
      };
    case 'relative': {
      const other = related(rule.to);
      return { window: other && movedWindow(other, rule) };
    }
    case 'ordered':
      return ordered(rule, related);
    default:
      return assertNever(rule);
  }
}

/** Whether a rule by itself moves with the publication date; what names others moves only if they do. */
export function hangsOnAnchor(rule: DateRule): boolean {
  return !['undated', 'fixed', 'relative', 'ordered'].includes(rule.kind);
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

function monthsRangeBefore(
  anchorOn: IsoDate,
  { from, to, toleranceDays }: Extract<DateRule, { kind: 'months-range-before' }>,
): Window {
  const first = addMonths(anchorOn, -Math.max(from, to));
  const last = addMonths(anchorOn, -Math.min(from, to));
  // Give or take does not reach past the day on which the words were written.
  const end = earlier(addDays(last, toleranceDays), anchorOn);
  return instantBetween(addDays(first, -toleranceDays), end, 'approximate');
}

function processUntil(anchorOn: IsoDate, earliest: IsoDate, softDays: number): Window {
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
  return standingIn(monthPart(start, rule.part), rule.as);
}

function yearsBack(anchorOn: IsoDate, rule: Extract<DateRule, { kind: 'year-part' }>): Window {
  const { year } = dateParts(anchorOn);
  const start = isoDateOfParts({ year: year - rule.yearsBack, month: rule.month ?? 1, day: 1 });
  const period = rule.month === undefined ? yearPart(start, rule.part) : monthPart(start, rule.part);
  return standingIn(period, rule.as ?? 'instant');
}

function ordered(
  { after, before }: Extract<DateRule, { kind: 'ordered' }>,
  related: (id: string) => Window | undefined,
): Resolution {
  const first = boundAfter(after === undefined ? undefined : related(after));
  const last = boundBefore(before === undefined ? undefined : related(before));
  return areCrossed(first, last) && after !== undefined && before !== undefined
    ? { window: undefined, contradiction: { kind: 'order', after, before } }
    : { window: orderedWindow(first, last) };
}

/**
 * A window whose words name no year, in the latest year in which its first day (its last, where it is open at the
 * start) does not lie after `anchorOn`. A 29 February is looked for in leap years only.
 */
function yearlessWindow(window: Window, anchorOn: IsoDate): Window {
  const named = firstDay(window) ?? lastDay(window);
  if (named === undefined) return window;
  const inYear = (year: number) =>
    movedWindow(window, { months: (year - dateParts(named).year) * 12, toleranceMonths: 0 });
  const fits = (moved: Window) => {
    const day = firstDay(moved) ?? lastDay(moved);
    return day !== undefined && day <= anchorOn && isSameDay(window, day, named);
  };
  const { year } = dateParts(anchorOn);
  // Eight years from one leap year to the next is the longest wait (1896–1904).
  for (let back = 0; back <= 8; back += 1) {
    const moved = inYear(year - back);
    if (fits(moved)) return moved;
  }
  return inYear(year);
}

// An end that is the last of February may be the 28th or the 29th; a start has to be the day that was named.
function isSameDay(window: Window, day: IsoDate, named: IsoDate): boolean {
  return firstDay(window) === undefined || dateParts(day).day === dateParts(named).day;
}
