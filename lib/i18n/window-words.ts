import type { IsoDate } from '@/lib/time/civil-date';
import { endOfMonth, endOfYear, startOfMonth, startOfYear } from '@/lib/time/date-arithmetic';
import { dateParts } from '@/lib/time/date-parts';
import { dateShape } from '@/lib/time/date-shape';
import type { Window } from '@/lib/time/window';
import { firstDay, lastDay } from '@/lib/time/window-bounds';
import { dayPair, fullDay, monthAndYear, monthName, yearText } from './dates';
import type { Locale } from './locales';
import { dates } from './messages/dates';

/** When something happened, in words: "between 12 and 13 Nov 2016", «بين 12 و13 نوفمبر 2016». */
export function windowWords(locale: Locale, window: Window | undefined): string {
  const words = dates[locale];
  if (window === undefined) return words.undated;
  const text = shapeWords(locale, window);
  return window.qualifier === 'uncertain' ? words.doubted(text) : text;
}

function shapeWords(locale: Locale, window: Window): string {
  const words = dates[locale];
  const first = firstDay(window);
  const last = lastDay(window);
  const shape = dateShape(window);
  if (first === undefined) return last === undefined ? words.undated : words.before(fullDay(locale, last));
  if (last === undefined)
    return shape === 'ongoing' ? sinceWords(locale, window, first) : words.after(fullDay(locale, first));
  switch (shape) {
    case 'either':
      return words.on(oneOf(locale, window.alternatives ?? [first, last]));
    case 'process':
      return processWords(locale, window, first, last);
    case 'around':
      return withBest(locale, window, aroundWords(locale, window, first, last));
    case 'day':
      return words.on(fullDay(locale, first));
    default:
      return withBest(locale, window, betweenWords(locale, window, first, last));
  }
}

function withBest(locale: Locale, window: Window, text: string): string {
  return window.best === undefined ? text : dates[locale].best(text, fullDay(locale, window.best));
}

function betweenWords(locale: Locale, window: Window, first: IsoDate, last: IsoDate): string {
  const words = dates[locale];
  const whole = wholePeriod(locale, window, first, last);
  return whole === undefined ? words.between(...dayPair(locale, first, last)) : words.inPeriod(whole);
}

function aroundWords(locale: Locale, window: Window, first: IsoDate, last: IsoDate): string {
  const words = dates[locale];
  if (first === last) return words.around(fullDay(locale, first));
  const whole = wholePeriod(locale, window, first, last);
  if (whole !== undefined) return words.around(whole);
  return words.aroundSpan(...(monthPair(locale, first, last) ?? dayPair(locale, first, last)));
}

// From the 1st to the 31st may also be two days that somebody named: the month stands for them only where the words gave it.
function wholePeriod(locale: Locale, window: Window, first: IsoDate, last: IsoDate): string | undefined {
  return window.precision === 'range' ? undefined : calendarName(locale, first, last);
}

/** ["October", "December 2014"], where the two days are the ends of whole months: soft ends need no days. */
function monthPair(locale: Locale, first: IsoDate, last: IsoDate): readonly [string, string] | undefined {
  if (first !== startOfMonth(first) || last !== endOfMonth(last)) return undefined;
  const start =
    yearText(first) === yearText(last)
      ? monthName(locale, dateParts(first).month, 'long')
      : monthAndYear(locale, first);
  return startOfMonth(last) === first ? undefined : [start, monthAndYear(locale, last)];
}

function sinceWords(locale: Locale, window: Window, first: IsoDate): string {
  const words = dates[locale];
  const whole = window.latestStart && calendarName(locale, first, window.latestStart);
  if (whole !== undefined) return words.since(whole);
  const day = fullDay(locale, first);
  return isSoft(window, 'start') ? words.sinceAbout(day) : words.since(day);
}

function processWords(locale: Locale, window: Window, first: IsoDate, last: IsoDate): string {
  const words = dates[locale];
  const began = window.latestStart && calendarName(locale, first, window.latestStart);
  const ended = window.earliestEnd && calendarName(locale, window.earliestEnd, last);
  if (began !== undefined && began === ended) return words.throughout(began);
  const both = began === undefined && ended === undefined;
  const [start, end] = both
    ? dayPair(locale, first, last)
    : [began ?? fullDay(locale, first), ended ?? fullDay(locale, last)];
  const about = (text: string, soft: boolean) => (soft ? words.about(text) : text);
  return words.fromTo(
    about(start, began === undefined && isSoft(window, 'start')),
    about(end, ended === undefined && isSoft(window, 'end')),
  );
}

/** Whether nobody knows on which day the process began, or ended. */
function isSoft(window: Window, side: 'start' | 'end'): boolean {
  if (window.qualifier === 'exact') return false;
  return side === 'start' ? window.latestStart !== window.earliest : window.earliestEnd !== window.latest;
}

/** "August 2016" or "2016", where the two days are the ends of exactly that. */
function calendarName(locale: Locale, first: IsoDate, last: IsoDate): string | undefined {
  if (first === last) return undefined;
  if (first === startOfMonth(first) && last === endOfMonth(first)) return monthAndYear(locale, first);
  return first === startOfYear(first) && last === endOfYear(first) ? yearText(first) : undefined;
}

/** "8 or 15 Nov 2016", "8 Oct or 15 Nov 2016". */
function oneOf(locale: Locale, days: readonly IsoDate[]): string {
  const last = days.at(-1);
  if (last === undefined) return dates[locale].undated;
  return dates[locale].or(
    days.slice(0, -1).map((day) => dayPair(locale, day, last)[0]),
    fullDay(locale, last),
  );
}
