import { knownWords } from '#known-words';
import type { Topic, Words } from './english';
import { localeOf, type Tongue } from './tongue';
import { wordsInDigits } from './words-in-digits';

/** The words of one topic in a reader's language and digits. */
export function wordsIn<Of extends Topic>(tongue: Tongue, topic: Of): Words[Of] {
  const words = knownWords[localeOf(tongue)][topic];
  if (words === undefined) throw new Error(`the words of ${topic} have not come in ${localeOf(tongue)}`);
  return wordsInDigits(tongue, words);
}
