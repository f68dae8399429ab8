import type { Dating } from '@/lib/dossier/atoms';
import { err, ok, type Result } from '@/lib/kernel/result';
import { dayWindow } from '@/lib/time/calendar-window';
import { isIsoDate } from '@/lib/time/civil-date';
import type { EdtfError } from '@/lib/time/edtf-error';
import type { Window } from '@/lib/time/window';
import { type FieldProblem, type Fields, fieldText } from './form-fields';

/** The reader of EDTF, handed in because its parser is heavy and most saves do without. */
export type EdtfReader = (text: string) => Result<Window, EdtfError>;

/**
 * A date of the form: one day, EDTF, none, on the publication date, or kept as it was. What is kept stays bound to
 * its rule, so it still moves with the publication date; a new date is fixed.
 */
export function datingField(
  fields: Fields,
  name: 'occurred' | 'known',
  before: Dating | undefined,
  readEdtf: EdtfReader,
): Result<Dating, FieldProblem> {
  const wording = before?.wording === undefined ? {} : { wording: before.wording };
  switch (fieldText(fields, `${name}By`)) {
    case 'keep':
      return before === undefined ? err({ field: `${name}By`, kind: 'missing' }) : ok(before);
    case 'day': {
      const field = `${name}Day`;
      const day = fieldText(fields, field);
      if (day === '') return err({ field, kind: 'missing' });
      return isIsoDate(day)
        ? ok({ ...wording, rule: { kind: 'fixed', window: dayWindow(day) } })
        : err({ field, kind: 'not-a-day' });
    }
    case 'edtf': {
      const field = `${name}Edtf`;
      const text = fieldText(fields, field);
      if (text === '') return err({ field, kind: 'missing' });
      const window = readEdtf(text);
      return window.ok
        ? ok({ ...wording, rule: { kind: 'fixed', window: window.value } })
        : err({ field, kind: 'edtf', error: window.error });
    }
    case 'anchor':
      return ok({ ...wording, rule: { kind: 'on-anchor' } });
    case 'none':
      return ok({ ...wording, rule: { kind: 'undated' } });
    default:
      return err({ field: `${name}By`, kind: 'missing' });
  }
}
