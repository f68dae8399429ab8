import { type Locale, otherLocale } from './locales';

/** A text of the dossier in the reader's language, or in the one it was written in; `lang` says which. */
export function textIn(
  locale: Locale,
  text: Readonly<{ en?: string | undefined; ar?: string | undefined }>,
): Readonly<{ text: string; lang: Locale }> {
  const own = text[locale];
  if (own !== undefined) return { text: own, lang: locale };
  const lang = otherLocale(locale);
  return { text: text[lang] ?? '', lang };
}
