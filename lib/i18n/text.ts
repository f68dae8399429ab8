import { type Locale, otherLocale } from './locales';
import { inDigits, localeOf, type Tongue } from './tongue';

/**
 * A text of the dossier in the reader's language and digits, or in the language it was written in; `lang` says which.
 * Not for what was said by somebody else: a quotation keeps its letters and its digits.
 */
export function textIn(
  tongue: Tongue,
  text: Readonly<{ en?: string | undefined; ar?: string | undefined }>,
): Readonly<{ text: string; lang: Locale }> {
  const locale = localeOf(tongue);
  const own = text[locale];
  if (own !== undefined) return { text: inDigits(tongue, own), lang: locale };
  const lang = otherLocale(locale);
  return { text: text[lang] ?? '', lang };
}

/** The language of a text that says none itself, by its letters; unknown where it has those of both, or of neither. */
export function writtenIn(text: string): Locale | undefined {
  const arabic = /\p{Script=Arabic}/u.test(text);
  const latin = /\p{Script=Latin}/u.test(text);
  if (arabic === latin) return undefined;
  return arabic ? 'ar' : 'en';
}
