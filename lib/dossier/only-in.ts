import type { LocalisedText } from './atoms';

/** A text in one language where it has that, else as it is: what a page in that language shows of it. */
export function onlyIn(locale: 'en' | 'ar', text: LocalisedText): LocalisedText {
  const own = text[locale];
  return own === undefined ? text : { [locale]: own };
}
