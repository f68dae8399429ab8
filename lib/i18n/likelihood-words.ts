import type { ProbabilityWord } from '@/lib/forecast/yardstick';
import type { Tongue } from './tongue';
import { wordsIn } from './words-in';

/** "likely (55–80 %)", in a gap "between unlikely and realistic possibility (35–40 %)": never a word without its figures. */
export function likelihoodWords(tongue: Tongue, { term, between, from, to }: ProbabilityWord): string {
  const words = wordsIn(tongue, 'estimative');
  const said = between === undefined ? words[term] : words.between(words[between[0]], words[between[1]]);
  return words.withRange(said, from, to);
}
