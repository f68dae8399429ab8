import type { Locale } from '../../locales';
import { list } from '../../numbers';

const locale: Locale = 'en';

/** The map of the scenarios. */
export const map = {
  widthIsProbability: (not: string | undefined) =>
    not === undefined ? 'Arrow width is probability.' : `Arrow width is probability, ${not}.`,
  placedAsReported: '* Placed as reported.',
  borders: { 'natural-earth': 'Boundaries: Natural Earth, as held on the ground; indicative.' },
  notDrawn: 'not drawn',
  description: (origin: string | undefined, parts: readonly string[]) =>
    origin === undefined
      ? `Map of the scenarios: ${list(locale, parts)}.`
      : `Map of the ways out of ${origin}: ${list(locale, parts)}.`,
};
