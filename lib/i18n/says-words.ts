import type { IsoDate } from '@/lib/time/civil-date';
import type { WeekdayContradiction } from '@/lib/time/resolve';
import { shortDay, weekdayName } from './dates';
import type { Tongue } from './tongue';
import { wordsIn } from './words-in';

/** "the text says Monday; 13 Nov is a Sunday". */
export function saysWords(tongue: Tongue, { demanded, found }: WeekdayContradiction, on: IsoDate): string {
  return wordsIn(tongue, 'anchor').says(
    weekdayName(tongue, demanded, 'long'),
    shortDay(tongue, on),
    weekdayName(tongue, found, 'long'),
  );
}
