import { fullDay } from '@/lib/i18n/dates';
import { edtfErrorWords } from '@/lib/i18n/edtf-error-words';
import type { Locale } from '@/lib/i18n/locales';
import { formProblems } from '@/lib/i18n/messages/form-problems';
import { forms } from '@/lib/i18n/messages/forms';
import { isIsoDate } from '@/lib/time/civil-date';
import type { FieldProblem } from '@/lib/workbench/form-fields';

/** What is wrong with a field and how to mend it, in the reader's language. */
export function problemWords(locale: Locale, problem: FieldProblem): string {
  const words = formProblems[locale];
  const label = labelOf(locale, problem.field);
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
    case 'order':
      return words.order(label, isIsoDate(problem.after) ? fullDay(locale, problem.after) : problem.after);
    case 'edtf':
      return words.edtfProblem(label, edtfErrorWords(locale, problem.error));
  }
}

function labelOf(locale: Locale, field: string): string {
  const words = forms[locale];
  const labels: Readonly<Record<string, string>> = {
    titleEn: words.title,
    titleAr: words.title,
    gistEn: words.gist,
    gistAr: words.gist,
    saidEn: words.said,
    saidAr: words.said,
    occurredBy: words.occurred,
    occurredDay: words.occurred,
    occurredEdtf: words.occurred,
    knownBy: words.known,
    knownDay: words.known,
    knownEdtf: words.known,
    placeNameEn: words.newPlace,
    placeNameAr: words.newPlace,
    latitude: words.latitude,
    longitude: words.longitude,
    author: words.author,
    title: words.dossierTitle,
    question: words.question,
    claim: words.claim,
    meaning: words.meaning,
    anchorOn: words.anchor,
    horizonOn: words.horizon,
  };
  return labels[field] ?? field;
}
