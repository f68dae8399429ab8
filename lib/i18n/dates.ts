import type { IsoDate } from '@/lib/time/civil-date';
import { dateParts, weekdayOf } from '@/lib/time/date-parts';
import type { Weekday } from '@/lib/time/date-rule';
import type { Locale } from './locales';
import { localeTag } from './numbers';

export type NameLength = 'short' | 'long';

/** "Tue 15 Nov 2016" or «الثلاثاء 15 نوفمبر 2016». */
export function weekdayAndDay(locale: Locale, day: IsoDate): string {
  return `${weekdayName(locale, weekdayOf(day), 'short')} ${fullDay(locale, day)}`;
}

/** "15 Nov 2016" or «15 نوفمبر 2016». */
export function fullDay(locale: Locale, day: IsoDate): string {
  return `${shortDay(locale, day)} ${yearText(day)}`;
}

/** "15 Nov" or «15 نوفمبر». */
export function shortDay(locale: Locale, day: IsoDate): string {
  return `${dayOfMonth(day)} ${monthShort(locale, day)}`;
}

/** "August 2016" or «أغسطس 2016». */
export function monthAndYear(locale: Locale, day: IsoDate, length: NameLength = 'long'): string {
  return `${monthName(locale, dateParts(day).month, length)} ${yearText(day)}`;
}

/** "2016" in every language. */
export function yearText(day: IsoDate): string {
  return String(dateParts(day).year);
}

function dayOfMonth(day: IsoDate): string {
  return String(dateParts(day).day);
}

function monthShort(locale: Locale, day: IsoDate): string {
  return monthName(locale, dateParts(day).month, 'short');
}

/** Two days as they stand in one phrase, the first without the month and year it shares: ["12", "13 Nov 2016"]. */
export function dayPair(locale: Locale, from: IsoDate, to: IsoDate): readonly [string, string] {
  const a = dateParts(from);
  const b = dateParts(to);
  const last = fullDay(locale, to);
  if (a.year !== b.year) return [fullDay(locale, from), last];
  return [a.month === b.month ? String(a.day) : shortDay(locale, from), last];
}

/** The name of a month, 1–12. */
export function monthName(locale: Locale, month: number, length: NameLength): string {
  return nameIn(names(locale).months, month - 1, locale, length);
}

/** The name of a weekday, 1 Monday … 7 Sunday. */
export function weekdayName(locale: Locale, weekday: Weekday, length: NameLength): string {
  return nameIn(names(locale).weekdays, weekday - 1, locale, length);
}

// Engines shorten English names differently ("Sep", "Sept"), and order and punctuate a whole date differently; the
// long names are the same everywhere, and three letters of them are what readers know. Arabic is not shortened.
function nameIn(all: readonly string[], index: number, locale: Locale, length: NameLength): string {
  const name = all[index];
  if (name === undefined) throw new Error(`no name for month or weekday ${index + 1}`);
  return length === 'short' && locale === 'en' ? name.slice(0, 3) : name;
}

type Names = Readonly<{ months: readonly string[]; weekdays: readonly string[] }>;
const cache = new Map<Locale, Names>();
function names(locale: Locale): Names {
  const known = cache.get(locale);
  if (known) return known;
  const month = new Intl.DateTimeFormat(localeTag(locale), { month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(localeTag(locale), { weekday: 'long', timeZone: 'UTC' });
  const made = {
    months: Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2016, index, 1))),
    // 1 August 2016 was a Monday.
    weekdays: Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2016, 7, 1 + index))),
  };
  cache.set(locale, made);
  return made;
}
