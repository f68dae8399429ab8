import { dateShape } from '../date-shape';
import { day } from '../day';
import type { Window } from '../window';
import { firstDay, lastDay } from '../window-bounds';
import { type ResolvedReading, resolvedReadings } from './resolved-readings';
import { rulesFromWords } from './rules-from-words';

/** For tests: the readings of a text published on Tuesday 15 November 2016; none where it gives no date. */
export function readOnTuesday(text: string, lang?: 'ar' | 'en'): readonly ResolvedReading[] {
  const words = rulesFromWords(text, { lang });
  return words.ok ? resolvedReadings(words.value, day('2016-11-15')) : [];
}

/** For tests: "2016-11-05…2016-11-13 around", the ends of a window and the shape in which it is drawn. */
export function drawn(window: Window | undefined): string {
  if (window === undefined) return 'undated';
  const first = firstDay(window) ?? '';
  const last = lastDay(window) ?? '';
  return `${first === last ? first : `${first}…${last}`} ${dateShape(window)}`;
}
