import type { Yardstick } from '@/lib/dossier/reasoning';
import type { Locale } from '@/lib/i18n/locales';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type IsoDate, isIsoDate } from '@/lib/time/civil-date';
import { type FieldProblem, type Fields, fieldText, fieldTexts } from './form-fields';

/** A new dossier as a person describes it. */
export type DossierDescription = Readonly<{
  language: Locale;
  title: string;
  question: string;
  claim: string;
  meaning: string;
  horizonOn: IsoDate;
  anchorOn: IsoDate;
  author: string;
  yardstick: Yardstick;
  scenarios: readonly Readonly<{ name: string; detail?: string; reserved?: boolean }>[];
}>;

/** The dossier that a form describes, or every field that cannot stay as it is, in the form's order. */
export function dossierField(fields: Fields): Result<DossierDescription, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const needed = (field: string) => {
    const text = fieldText(fields, field);
    if (text === '') problems.push({ field, kind: 'missing' });
    return text;
  };
  const day = (field: string) => {
    const text = needed(field);
    if (isIsoDate(text)) return text;
    if (text !== '') problems.push({ field, kind: 'not-a-day' });
    return undefined;
  };
  const title = needed('title');
  const question = needed('question');
  const claim = needed('claim');
  const meaning = needed('meaning');
  const anchorOn = day('anchorOn');
  const horizonOn = day('horizonOn');
  if (anchorOn !== undefined && horizonOn !== undefined && horizonOn <= anchorOn)
    problems.push({ field: 'horizonOn', kind: 'order', after: anchorOn });
  const scenarios = scenarioFields(fields);
  if (scenarios.length < 2) problems.push({ field: 'scenario', kind: 'too-few' });
  const author = needed('author');
  if (problems.length > 0 || anchorOn === undefined || horizonOn === undefined) return err(problems);
  const language = fieldText(fields, 'language') === 'ar' ? 'ar' : 'en';
  const yardstick = fieldText(fields, 'yardstick') === 'phia' ? 'phia' : 'icd203';
  return ok({ language, title, question, claim, meaning, horizonOn, anchorOn, author, yardstick, scenarios });
}

/** Rows without a name are left out; the last row, if it is wanted, is whatever no other scenario covers. */
function scenarioFields(fields: Fields): DossierDescription['scenarios'] {
  const details = fieldTexts(fields, 'scenarioDetail');
  const named = fieldTexts(fields, 'scenario').flatMap((name, index) => {
    const detail = details[index]?.trim() ?? '';
    return name.trim() === '' ? [] : [{ name: name.trim(), ...(detail !== '' && { detail }) }];
  });
  const rest = fieldText(fields, 'rest');
  return fieldText(fields, 'withRest') === 'on' && rest !== ''
    ? [...named, { name: rest, reserved: true }]
    : named;
}
