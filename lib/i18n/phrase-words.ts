import type { Receipt } from '@/lib/time/phrases/reading';
import type { NoDate } from '@/lib/time/phrases/rules-from-words';
import type { Tongue } from './tongue';
import { wordsIn } from './words-in';

/** What kind of phrase was understood, to be shown beside the words and their window. */
export function receiptWords(tongue: Tongue, receipt: Receipt): string {
  return wordsIn(tongue, 'datePhrases').receipt[receipt];
}

/** Why words give no date, and what to write instead. */
export function noDateWords(tongue: Tongue, { kind }: NoDate): string {
  return wordsIn(tongue, 'datePhrases').refusal[kind];
}
