import { estimativeBand } from '@/lib/forecast/estimative-language';
import { estimative } from '@/lib/i18n/messages/estimative';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in-digits';

/** "likely (55–80 %)": the word for a weight and what the word covers, never one without the other. */
export function likelihoodText(tongue: Tongue, points: number): string {
  const { term, from, to } = estimativeBand(points);
  const words = wordsIn(tongue, estimative);
  return words.withRange(words[term], from, to);
}
