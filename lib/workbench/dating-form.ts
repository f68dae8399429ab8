import type { Dating } from '@/lib/dossier/atoms';
import { ruleWords } from '@/lib/i18n/rule-words';
import { isSame } from '@/lib/kernel/is-same';
import { err, ok, type Result } from '@/lib/kernel/result';
import { dayWindow } from '@/lib/time/calendar-window';
import { isIsoDate } from '@/lib/time/civil-date';
import type { DateRule, Weekday } from '@/lib/time/date-rule';
import type { EdtfError } from '@/lib/time/edtf-error';
import type { Window } from '@/lib/time/window';
import { daysField } from './days-form';
import {
  type FieldProblem,
  type Fields,
  fieldText,
  hasField,
  localisedField,
  localisedOr,
} from './form-fields';
import { latinDigits } from './points-input';

/** The reader of EDTF, handed in because its parser is heavy and most saves do without. */
export type EdtfReader = (text: string) => Result<Window, EdtfError>;
/** The reader of dates in words: every rule that the words allow, the likeliest first; none where they are no date. */
export type WordsReader = (text: string) => readonly WordsReading[];
/** One way to read the words; `weekday` is one that they name beside the day, with which the calendar should agree. */
export type WordsReading = Readonly<{ rule: DateRule; weekday?: Weekday | undefined }>;
export type DateReaders = Readonly<{ edtf: EdtfReader; words: WordsReader }>;

/** The ways in which a person can give a date. */
export const datingWays = [
  'keep',
  'words',
  'day',
  'days',
  'edtf',
  'order',
  'apart',
  'anchor',
  'none',
] as const;
export type DatingWay = (typeof datingWays)[number];

/**
 * A date of the form. What is kept stays bound to its rule, so it still moves with the publication date; so does one
 * given in words that count from it. The words of the source and the note beside it are the form's where it asks for
 * them, else what they were.
 */
export function datingField(
  fields: Fields,
  name: string,
  before: Dating | undefined,
  readers: DateReaders,
): Result<Dating, FieldProblem> {
  const rule = ruleField(fields, name, before?.rule, readers);
  if (!rule.ok) return rule;
  const asked = wordingField(fields, name, rule.value, before?.wording);
  const wording = asked ?? (hasField(fields, `${name}Quote`) ? undefined : before?.wording);
  const note = localisedOr(fields, `${name}Note`, before?.note);
  return ok({ ...(wording && { wording }), rule: rule.value, ...(note && { note }) });
}

function ruleField(
  fields: Fields,
  name: string,
  before: DateRule | undefined,
  readers: DateReaders,
): Result<DateRule, FieldProblem> {
  const fixed = (window: Window): DateRule => ({ kind: 'fixed', window });
  switch (fieldText(fields, `${name}By`)) {
    case 'keep':
      return before === undefined ? err({ field: `${name}By`, kind: 'missing' }) : ok(before);
    case 'words':
      return wordsRule(fields, name, readers.words);
    case 'day': {
      const field = `${name}Day`;
      const day = fieldText(fields, field);
      if (day === '') return err({ field, kind: 'missing' });
      return isIsoDate(day) ? ok(fixed(dayWindow(day))) : err({ field, kind: 'not-a-day' });
    }
    case 'days': {
      const window = daysField(fields, name);
      return window.ok ? ok(fixed(window.value)) : window;
    }
    case 'edtf': {
      const field = `${name}Edtf`;
      const text = fieldText(fields, field);
      if (text === '') return err({ field, kind: 'missing' });
      const window = readers.edtf(text);
      return window.ok ? ok(fixed(window.value)) : err({ field, kind: 'edtf', error: window.error });
    }
    case 'order':
      return orderRule(fields, name);
    case 'apart':
      return apartRule(fields, name);
    case 'anchor':
      return ok({ kind: 'on-anchor' });
    case 'none':
      return ok({ kind: 'undated' });
    default:
      return err({ field: `${name}By`, kind: 'missing' });
  }
}

function wordsRule(fields: Fields, name: string, read: WordsReader): Result<DateRule, FieldProblem> {
  const field = `${name}Words`;
  const text = fieldText(fields, field);
  if (text === '') return err({ field, kind: 'missing' });
  const readings = read(text);
  const reading = readings[Number(fieldText(fields, `${name}Reading`) || '0')] ?? readings[0];
  return reading === undefined ? err({ field, kind: 'words-unread' }) : ok(reading.rule);
}

function orderRule(fields: Fields, name: string): Result<DateRule, FieldProblem> {
  const [after, before] = [fieldText(fields, `${name}After`), fieldText(fields, `${name}Before`)];
  if (after === '' && before === '') return err({ field: `${name}After`, kind: 'missing' });
  return ok({ kind: 'ordered', ...(after !== '' && { after }), ...(before !== '' && { before }) });
}

function apartRule(fields: Fields, name: string): Result<DateRule, FieldProblem> {
  const to = fieldText(fields, `${name}To`);
  if (to === '') return err({ field: `${name}To`, kind: 'missing' });
  const months = whole(fieldText(fields, `${name}Months`));
  if (months === undefined || Math.abs(months) > 1_200)
    return err({ field: `${name}Months`, kind: 'not-whole' });
  const toleranceMonths = whole(fieldText(fields, `${name}Tolerance`));
  if (toleranceMonths === undefined || toleranceMonths < 0 || toleranceMonths > 120)
    return err({ field: `${name}Tolerance`, kind: 'not-whole' });
  const towards = fieldText(fields, `${name}Side`) === 'before' ? -1 : 1;
  return ok({ kind: 'relative', to, months: months === 0 ? 0 : months * towards, toleranceMonths });
}

function whole(text: string): number | undefined {
  if (text === '') return 0;
  const latin = latinDigits(text);
  return /^\d{1,4}$/.test(latin) ? Number(latin) : undefined;
}

/** The source's words: those asked for by name, else those that the date was read from. */
function wordingField(
  fields: Fields,
  name: string,
  rule: DateRule,
  before: Dating['wording'],
): Dating['wording'] {
  const own = fieldText(fields, `${name}Quote`);
  const read =
    fieldText(fields, `${name}By`) === 'words' ? fieldText(fields, `${name}Words`).slice(0, 60) : '';
  // what was there before she typed other words is no longer what the date was read from
  const quote = read !== '' && (own === '' || own === before?.quote) ? read : own;
  if (quote === '') return undefined;
  const meant = localisedField(fields, `${name}Gloss`);
  const stale = quote !== before?.quote && isSame(meant, before?.gloss);
  const gloss =
    stale || meant === undefined ? { en: ruleWords('en', rule), ar: ruleWords('ar', rule) } : meant;
  return { quote, lang: /\p{Script=Arabic}/u.test(quote) ? 'ar' : 'en', gloss };
}
