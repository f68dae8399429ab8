import { arabic } from './arabic';
import { english, type Topic, type Words } from './english';
import { localeOf, type Tongue } from './tongue';
import { wordsInDigits } from './words-in-digits';

/** The words of one topic in a reader's language and digits. */
export function wordsIn<Of extends Topic>(tongue: Tongue, topic: Of): Words[Of] {
  const all: Words = localeOf(tongue) === 'ar' ? arabic : english;
  return wordsInDigits(tongue, all[topic]);
}
