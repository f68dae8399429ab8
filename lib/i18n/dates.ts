import type { IsoDate } from '@/lib/time/civil-date';
import { addDays } from '@/lib/time/date-arithmetic';
import { dateParts, weekdayOf } from '@/lib/time/date-parts';
import type { Weekday } from '@/lib/time/date-rule';
import { day } from '@/lib/time/day';
import { utcDate, utcMonth } from '@/lib/time/utc-date';
import { inDigits, localeOf, monthTag, type Tongue } from './tongue';

export type NameLength = 'short' | 'long';

/** "Tue 15 Nov 2016" or «الثلاثاء 15 نوفمبر 2016». */
export function weekdayAndDay(tongue: Tongue, day: IsoDate): string {
  return `${weekdayName(tongue, weekdayOf(day), 'short')} ${fullDay(tongue, day)}`;
}

/** "15 Nov 2016" or «15 نوفمبر 2016». */
export function fullDay(tongue: Tongue, day: IsoDate): string {
  return `${shortDay(tongue, day)} ${yearText(day, tongue)}`;
}

/** "15 Nov" or «15 نوفمبر». */
export function shortDay(tongue: Tongue, day: IsoDate): string {
  return `${dayOfMonth(tongue, day)} ${monthShort(tongue, day)}`;
}

/** "August 2016" or «أغسطس 2016». */
export function monthAndYear(tongue: Tongue, day: IsoDate, length: NameLength = 'long'): string {
  return `${monthName(tongue, dateParts(day).month, length)} ${yearText(day, tongue)}`;
}

/** "2016" in every language, in the digits of the tongue. */
export function yearText(day: IsoDate, tongue: Tongue): string {
  return inDigits(tongue, String(dateParts(day).year));
}

function dayOfMonth(tongue: Tongue, day: IsoDate): string {
  return inDigits(tongue, String(dateParts(day).day));
}

function monthShort(tongue: Tongue, day: IsoDate): string {
  return monthName(tongue, dateParts(day).month, 'short');
}

/** Two days as they stand in one phrase, the first without the month and year it shares: ["12", "13 Nov 2016"]. */
export function dayPair(tongue: Tongue, from: IsoDate, to: IsoDate): readonly [string, string] {
  const a = dateParts(from);
  const b = dateParts(to);
  const last = fullDay(tongue, to);
  if (a.year !== b.year) return [fullDay(tongue, from), last];
  return [a.month === b.month ? dayOfMonth(tongue, from) : shortDay(tongue, from), last];
}

/** The name of a month, 1–12. */
export function monthName(tongue: Tongue, month: number, length: NameLength): string {
  return nameIn(names(tongue).months, month - 1, tongue, length);
}

/** The name of a weekday, 1 Monday … 7 Sunday. */
export function weekdayName(tongue: Tongue, weekday: Weekday, length: NameLength): string {
  return nameIn(names(tongue).weekdays, weekday - 1, tongue, length);
}

// Engines shorten English names differently ("Sep", "Sept"), and order and punctuate a whole date differently; the
// long names are the same everywhere, and three letters of them are what readers know. Arabic is not shortened.
function nameIn(all: readonly string[], index: number, tongue: Tongue, length: NameLength): string {
  const name = all[index];
  if (name === undefined) throw new Error(`no name for month or weekday ${index + 1}`);
  return length === 'short' && localeOf(tongue) === 'en' ? name.slice(0, 3) : name;
}

type Names = Readonly<{ months: readonly string[]; weekdays: readonly string[] }>;
const cache = new Map<Tongue, Names>();
const monday = day('2016-08-01');
function names(tongue: Tongue): Names {
  const known = cache.get(tongue);
  if (known) return known;
  const month = new Intl.DateTimeFormat(monthTag(tongue), { month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(monthTag(tongue), { weekday: 'long', timeZone: 'UTC' });
  const made = {
    months: Array.from({ length: 12 }, (_, index) => month.format(utcMonth(2016, index + 1))),
    weekdays: Array.from({ length: 7 }, (_, index) => weekday.format(utcDate(addDays(monday, index)))),
  };
  cache.set(tongue, made);
  return made;
}
