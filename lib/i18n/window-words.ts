import type { IsoDate } from '@/lib/time/civil-date';
import { endOfMonth, endOfYear, startOfMonth, startOfYear } from '@/lib/time/date-arithmetic';
import { dateParts } from '@/lib/time/date-parts';
import { dateShape } from '@/lib/time/date-shape';
import type { Window } from '@/lib/time/window';
import { firstDay, lastDay } from '@/lib/time/window-bounds';
import { dayPair, fullDay, monthAndYear, monthName, yearText } from './dates';
import type { Tongue } from './tongue';
import { wordsIn } from './words-in';

/** When something happened, in words: "between 12 and 13 Nov 2016", «بين 12 و13 نوفمبر 2016». */
export function windowWords(tongue: Tongue, window: Window | undefined): string {
  const words = wordsIn(tongue, 'dates');
  if (window === undefined) return words.undated;
  const text = shapeWords(tongue, window);
  return window.qualifier === 'uncertain' ? words.doubted(text) : text;
}

function shapeWords(tongue: Tongue, window: Window): string {
  const words = wordsIn(tongue, 'dates');
  const first = firstDay(window);
  const last = lastDay(window);
  const shape = dateShape(window);
  if (first === undefined) return last === undefined ? words.undated : words.before(fullDay(tongue, last));
  if (last === undefined)
    return shape === 'ongoing' ? sinceWords(tongue, window, first) : words.after(fullDay(tongue, first));
  switch (shape) {
    case 'either':
      return words.on(oneOf(tongue, window.alternatives ?? [first, last]));
    case 'process':
      return processWords(tongue, window, first, last);
    case 'around':
      return withBest(tongue, window, aroundWords(tongue, window, first, last));
    case 'day':
      return words.on(fullDay(tongue, first));
    default:
      return withBest(tongue, window, betweenWords(tongue, window, first, last));
  }
}

function withBest(tongue: Tongue, window: Window, text: string): string {
  return window.best === undefined ? text : wordsIn(tongue, 'dates').best(text, fullDay(tongue, window.best));
}

function betweenWords(tongue: Tongue, window: Window, first: IsoDate, last: IsoDate): string {
  const words = wordsIn(tongue, 'dates');
  const whole = wholePeriod(tongue, window, first, last);
  return whole === undefined ? words.between(...dayPair(tongue, first, last)) : words.inPeriod(whole);
}

function aroundWords(tongue: Tongue, window: Window, first: IsoDate, last: IsoDate): string {
  const words = wordsIn(tongue, 'dates');
  if (first === last) return words.around(fullDay(tongue, first));
  const whole = wholePeriod(tongue, window, first, last);
  if (whole !== undefined) return words.around(whole);
  return words.aroundSpan(...(monthPair(tongue, first, last) ?? dayPair(tongue, first, last)));
}

// From the 1st to the 31st may also be two days that somebody named: the month stands for them only where the words gave it.
function wholePeriod(tongue: Tongue, window: Window, first: IsoDate, last: IsoDate): string | undefined {
  return window.precision === 'range' ? undefined : calendarName(tongue, first, last);
}

/** ["October", "December 2014"], where the two days are the ends of whole months: soft ends need no days. */
function monthPair(tongue: Tongue, first: IsoDate, last: IsoDate): readonly [string, string] | undefined {
  if (first !== startOfMonth(first) || last !== endOfMonth(last)) return undefined;
  const start =
    yearText(first, tongue) === yearText(last, tongue)
      ? monthName(tongue, dateParts(first).month, 'long')
      : monthAndYear(tongue, first);
  return startOfMonth(last) === first ? undefined : [start, monthAndYear(tongue, last)];
}

function sinceWords(tongue: Tongue, window: Window, first: IsoDate): string {
  const words = wordsIn(tongue, 'dates');
  const whole = window.latestStart && calendarName(tongue, first, window.latestStart);
  if (whole !== undefined) return words.since(whole);
  const day = fullDay(tongue, first);
  return isSoft(window, 'start') ? words.sinceAbout(day) : words.since(day);
}

function processWords(tongue: Tongue, window: Window, first: IsoDate, last: IsoDate): string {
  const words = wordsIn(tongue, 'dates');
  const began = window.latestStart && calendarName(tongue, first, window.latestStart);
  const ended = window.earliestEnd && calendarName(tongue, window.earliestEnd, last);
  if (began !== undefined && began === ended) return words.throughout(began);
  const both = began === undefined && ended === undefined;
  const [start, end] = both
    ? dayPair(tongue, first, last)
    : [began ?? fullDay(tongue, first), ended ?? fullDay(tongue, last)];
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
function calendarName(tongue: Tongue, first: IsoDate, last: IsoDate): string | undefined {
  if (first === last) return undefined;
  if (first === startOfMonth(first) && last === endOfMonth(first)) return monthAndYear(tongue, first);
  return first === startOfYear(first) && last === endOfYear(first) ? yearText(first, tongue) : undefined;
}

/** "8 or 15 Nov 2016", "8 Oct or 15 Nov 2016". */
function oneOf(tongue: Tongue, days: readonly IsoDate[]): string {
  const last = days.at(-1);
  if (last === undefined) return wordsIn(tongue, 'dates').undated;
  return wordsIn(tongue, 'dates').or(
    days.slice(0, -1).map((day) => dayPair(tongue, day, last)[0]),
    fullDay(tongue, last),
  );
}
