import { arabic } from './arabic';
import { english, type Words } from './english';
import type { Locale } from './locales';

/** The words that are here: on the server all of them. In the browser `known-words-in-browser` takes its place (package.json). */
export const knownWords: Readonly<Record<Locale, Partial<Words>>> = { en: english, ar: arabic };
