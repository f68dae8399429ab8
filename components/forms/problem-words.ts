import { fullDay } from '@/lib/i18n/dates';
import { edtfErrorWords } from '@/lib/i18n/edtf-error-words';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { isIsoDate } from '@/lib/time/civil-date';
import type { FieldProblem } from '@/lib/workbench/form-fields';

/** What is wrong with a field and how to mend it, in the reader's language. */
export function problemWords(tongue: Tongue, problem: FieldProblem): string {
  const words = wordsIn(tongue, 'formProblems');
  const label = fieldLabel(tongue, problem.field);
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
      return words.order(label, isIsoDate(problem.after) ? fullDay(tongue, problem.after) : problem.after);
    case 'edtf':
      return words.edtfProblem(label, edtfErrorWords(tongue, problem.error));
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

/** What a field is called, by its name; fields of one part of several say which part. */
function fieldLabel(tongue: Tongue, field: string): string {
  const [, part, own] = /^p(\d+)-(.+)$/.exec(field) ?? [];
  if (part !== undefined && own !== undefined)
    return wordsIn(tongue, 'formProblems').part(Number(part) + 1, fieldLabel(tongue, own));
  const clock = /^(occurred|known)[A-Z]/.exec(field)?.[1];
  if (clock === 'occurred' || clock === 'known') return wordsIn(tongue, 'forms')[clock];
  const conventions = wordsIn(tongue, 'method');
  if (field.startsWith('prior-')) return conventions.start;
  if (field.startsWith('letter-') || field.startsWith('digit-'))
    return `${conventions.chances} (${field.slice(field.indexOf('-') + 1)})`;
  if (field.startsWith('chance-')) return wordsIn(tongue, 'adding').chances;
  return labels(tongue)[field.replace(/(En|Ar)$/, '')] ?? field;
}

function labels(tongue: Tongue): Readonly<Record<string, string>> {
  const words = wordsIn(tongue, 'forms');
  const added = wordsIn(tongue, 'adding');
  return {
    temper: wordsIn(tongue, 'method').temper,
    ratingBase: wordsIn(tongue, 'method').base,
    scenarioName: added.scenarioName,
    share: added.share,
    indicatorText: added.indicatorText,
    by: added.by,
    assumptionText: added.assumptionText,
    title: words.title,
    gist: words.gist,
    said: words.said,
    relayed: words.relayed,
    paragraph: words.paragraph,
    publisher: words.publisher,
    publishedOn: words.publishedOn,
    sourceUrl: words.sourceUrl,
    placeName: words.newPlace,
    latitude: words.latitude,
    longitude: words.longitude,
    originName: words.newOrigin,
    other: wordsIn(tongue, 'dateForms').fromOther,
    author: words.author,
    reason: words.reason,
    setName: words.setName,
    question: words.question,
    claim: words.claim,
    meaning: words.meaning,
    anchorOn: words.anchor,
    horizonOn: words.horizon,
  };
}
