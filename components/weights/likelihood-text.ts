import { estimativeBand } from '@/lib/forecast/estimative-language';
import type { Locale } from '@/lib/i18n/locales';
import { estimative } from '@/lib/i18n/messages/estimative';

/** "likely (55–80 %)": the word for a weight and what the word covers, never one without the other. */
export function likelihoodText(locale: Locale, points: number): string {
  const { term, from, to } = estimativeBand(points);
  const words = estimative[locale];
  return words.withRange(words[term], from, to);
}
