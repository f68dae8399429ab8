import type { LocalisedText } from '@/lib/dossier/atoms';
import type { DateContradiction } from '@/lib/dossier/occurrences';
import { orderContradictionWords, weekdayContradictionWords } from '@/lib/i18n/rule-words';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';

/** What speaks against a date, as a sentence. */
export function contradictionWords(
  tongue: Tongue,
  found: DateContradiction,
  titleOf: (id: string) => LocalisedText | undefined,
): string {
  if (found.kind === 'weekday') return weekdayContradictionWords(tongue, found);
  if (found.kind === 'cycle') return wordsIn(tongue, 'development').cycle;
  const named = (id: string) => textIn(tongue, titleOf(id) ?? { en: id }).text;
  return orderContradictionWords(tongue, named(found.after), named(found.before));
}
