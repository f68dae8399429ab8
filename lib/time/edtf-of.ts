import { around, aroundMonthDays, aroundYearMonths } from './around';
import { dayWindow, monthWindow, yearWindow } from './calendar-window';
import type { IsoDate } from './civil-date';
import { addDays, addMonths } from './date-arithmetic';
import type { Window } from './window';
import { firstDay, lastDay } from './window-bounds';

/**
 * A window as EDTF, without the parser. The outer bounds and the qualifier always survive; a soft start or end that
 * is not a whole month or year does not, for EDTF has no place for it, nor does a best estimate other than the middle
 * of "around". What it writes for a moment is never read as something that went on.
 */
export function edtfOf(window: Window): string {
  if (window.alternatives) return `[${window.alternatives.map((day) => day + mark(window)).join(',')}]`;
  return window.kind === 'process' ? processText(window) : instantText(window);
}

function mark(window: Window): string {
  return window.qualifier === 'approximate' ? '~' : window.qualifier === 'uncertain' ? '?' : '';
}

function instantText(window: Window): string {
  const first = firstDay(window);
  const last = lastDay(window);
  const sign = mark(window);
  if (first === undefined) return `[..${last}${sign}]`;
  if (last === undefined) return `[${first}${sign}..]`;
  const about = aroundWhat(window, first, last);
  if (about !== undefined) return `${about}${window.qualifier === 'uncertain' ? '%' : '~'}`;
  // A single date with "~" would be widened when read.
  const single = window.qualifier === 'approximate' ? undefined : calendarText(window, first, last);
  if (single !== undefined) return single + sign;
  return first === last ? `[${first}${sign},${first}${sign}]` : `[${first}${sign}..${last}${sign}]`;
}

/** The day, month or year that a window is around, by the house's convention. */
function aroundWhat(window: Window, first: IsoDate, last: IsoDate): string | undefined {
  if (window.qualifier === 'exact') return undefined;
  if (window.best !== undefined)
    return isAround(dayWindow(window.best), first, last) ? window.best : undefined;
  if (window.precision !== 'range') return undefined;
  const month = monthWindow(addDays(first, aroundMonthDays));
  if (isAround(month, first, last)) return month.earliest?.slice(0, 7);
  const year = yearWindow(addMonths(first, aroundYearMonths));
  return isAround(year, first, last) ? year.earliest?.slice(0, 4) : undefined;
}

function isAround({ earliest, latest, precision }: Window, first: IsoDate, last: IsoDate): boolean {
  if (earliest === undefined || latest === undefined) return false;
  const wide = around(earliest, latest, precision);
  return wide.earliest === first && wide.latest === last;
}

function calendarText(window: Window, first: IsoDate, last: IsoDate): string | undefined {
  if (first === last) return first;
  return window.precision === 'range' ? undefined : wholeMonthOrYear(first, last);
}

function wholeMonthOrYear(first: IsoDate, last: IsoDate): string | undefined {
  if (monthWindow(first).earliest !== first) return undefined;
  if (monthWindow(first).latest === last) return first.slice(0, 7);
  return yearWindow(first).earliest === first && yearWindow(first).latest === last
    ? first.slice(0, 4)
    : undefined;
}

type End = Readonly<{ text: string; soft: boolean; calendar: boolean }>;

function processText(window: Window): string {
  const start = processEnd(window.earliest, window.earliest, window.latestStart);
  const end = processEnd(window.latest, window.earliestEnd, window.latest);
  const { qualifier } = window;
  const someSoft = start.soft || end.soft;
  const someCalendar = start.calendar || end.calendar;
  const signed = (side: End) => {
    if (side.text === '..' || qualifier === 'exact') return side.text;
    if (qualifier === 'uncertain') return side.text + (side.soft ? '%' : '?');
    // Where no end shows by itself that it is approximate, the mark goes where it takes no bound away.
    return side.soft || (!someSoft && (side.calendar || !someCalendar)) ? `${side.text}~` : side.text;
  };
  return `${signed(start)}/${signed(end)}`;
}

function processEnd(outer: IsoDate | undefined, first: IsoDate | undefined, last: IsoDate | undefined): End {
  if (outer === undefined) return { text: '..', soft: false, calendar: false };
  if (first === undefined || last === undefined) return { text: outer, soft: true, calendar: false };
  if (first === last) return { text: outer, soft: false, calendar: false };
  const calendar = wholeMonthOrYear(first, last);
  return { text: calendar ?? outer, soft: calendar === undefined, calendar: calendar !== undefined };
}
