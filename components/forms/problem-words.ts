import { fullDay } from '@/lib/i18n/dates';
import { edtfErrorWords } from '@/lib/i18n/edtf-error-words';
import type { Locale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';
import { isIsoDate } from '@/lib/time/civil-date';
import type { FieldProblem } from '@/lib/workbench/form-fields';
import { fieldLabel } from './field-label';

/** What is wrong with a field and how to mend it, in the reader's language. */
export function problemWords(locale: Locale, problem: FieldProblem): string {
  const words = wordsIn(locale, 'formProblems');
  const label = fieldLabel(locale, problem.field);
  switch (problem.kind) {
    case 'missing':
      return words.missing(label);
    case 'missing-language':
      return words.missingLanguage(label);
    case 'not-a-day':
      return words.notADay(label);
    case 'not-a-number':
      return words.notANumber(label);
    case 'too-few':
      return words.tooFew;
    case 'too-long':
      return words.tooLong(label, problem.limit);
    case 'out-of-range':
      return words.outOfRange(label, problem.from, problem.to);
    case 'number-range':
      return words.numberRange(label, problem.from, problem.to);
    case 'sum':
      return words.sum(label, problem.total);
    case 'order':
      return words.order(label, isIsoDate(problem.after) ? fullDay(locale, problem.after) : problem.after);
    case 'edtf':
      return words.edtfProblem(label, edtfErrorWords(locale, problem.error));
    case 'words-unread':
      return words.wordsUnread(label);
    case 'not-whole':
      return words.notWhole(label);
    case 'not-an-address':
      return words.notAnAddress(label);
    case 'reason-needed':
      return words.reasonNeeded(label);
  }
}
