import type { Locale } from './locales';
import { inDigits, localeOf, type Tongue } from './tongue';

// The digits are pinned: the bare tag `ar` gives other digits in other engines, and hydration would differ.
const tags = { en: 'en-GB-u-nu-latn', ar: 'ar-LY-u-nu-latn' } as const;
export function localeTag(locale: Locale): string {
  return tags[locale];
}

/** "64 %" or «64%». */
export function percent(tongue: Tongue, points: number | string): string {
  return inDigits(tongue, localeOf(tongue) === 'ar' ? `${points}%` : `${points}\u00A0%`);
}

/** "55–80 %" or «55–80%»; set it in an element that isolates left to right, or Arabic text turns it round. */
export function percentRange(tongue: Tongue, from: number, to: number): string {
  return percent(tongue, `${from}–${to}`);
}

/** "+4", "−2", "0" with a true minus sign. */
export function signed(points: number, tongue: Tongue): string {
  return inDigits(tongue, points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');
}

/** Whole points as shown for an open question: never 0 and never 100. */
export function clampedPoints(points: number): string {
  return points < 1 ? '<1' : points > 99 ? '>99' : String(points);
}

/** "a, b and c" or «أ وب وج». */
export function list(tongue: Tongue, items: readonly string[]): string {
  return listFormat(localeOf(tongue)).format(items);
}

/** The same with numbers where the items go, for items that are more than text: `[0, ', ', 1, ' and ', 2]`. */
export function listParts(locale: Locale, count: number): readonly (string | number)[] {
  const places = Array.from({ length: count }, (_, place) => String(place));
  return listFormat(locale)
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? Number(value) : value));
}

const listFormats = new Map<string, Intl.ListFormat>();
function listFormat(locale: Locale): Intl.ListFormat {
  const format = listFormats.get(locale) ?? new Intl.ListFormat(localeTag(locale), { type: 'conjunction' });
  listFormats.set(locale, format);
  return format;
}

const pluralRules = new Map<string, Intl.PluralRules>();
/** The CLDR plural category of a count; Arabic has six. */
export function plural(locale: Locale, count: number): Intl.LDMLPluralRule {
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(localeTag(locale));
  pluralRules.set(locale, rules);
  return rules.select(count);
}
