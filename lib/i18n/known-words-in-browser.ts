import type { Words } from './english';
import type { Locale } from './locales';

/** The words that have come: those of the page's language, put here by `components/shell/words`. */
export const knownWords: Readonly<Record<Locale, Partial<Words>>> = { en: {}, ar: {} };
