import type { Locale } from '../../locales';
import { list } from '../../numbers';

const locale: Locale = 'en';

/** The map of the scenarios. */
export const map = {
  widthIsProbability: 'Arrow width is probability, not number of fighters.',
  placedAsReported: '* Placed as reported.',
  boundariesIndicative: 'Boundaries indicative.',
  notDrawn: 'not drawn',
  description: (origin: string, parts: readonly string[]) =>
    `Map of the ways out of ${origin}: ${list(locale, parts)}.`,
};
