import type { LocalisedText } from '@/lib/dossier/atoms';
import type { EdtfError } from '@/lib/time/edtf-error';

/** The fields of a form as sent: a `FormData`, or a stand-in in a test. */
export type Fields = Readonly<{
  get: (name: string) => unknown;
  getAll: (name: string) => readonly unknown[];
}>;

/** One field that cannot stay as it is; the field's name is where to look. */
export type FieldProblem = Readonly<{ field: string }> &
  (
    | Readonly<{ kind: 'missing' | 'missing-language' | 'not-a-day' | 'too-few' | 'not-a-number' }>
    | Readonly<{ kind: 'too-long'; limit: number }>
    | Readonly<{ kind: 'order'; after: string }>
    | Readonly<{ kind: 'out-of-range' | 'number-range'; from: number; to: number }>
    | Readonly<{ kind: 'sum'; total: number }>
    | Readonly<{ kind: 'edtf'; error: EdtfError }>
    | Readonly<{ kind: 'words-unread' | 'not-whole' | 'not-an-address' | 'reason-needed' }>
  );

/** What was typed, without spaces around it; empty where the field is empty or absent. */
export function fieldText(fields: Fields, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Whether the form has such a field at all; what it does not have stays as it was. */
export function hasField(fields: Fields, name: string): boolean {
  return fields.get(name) !== null;
}

/** Every text sent under one name, as checkboxes send them. */
export function fieldTexts(fields: Fields, name: string): readonly string[] {
  return fields.getAll(name).filter((value) => typeof value === 'string');
}

/** A text given in English, in Arabic or in both, from the fields `nameEn` and `nameAr`. */
export function localisedField(fields: Fields, name: string): LocalisedText | undefined {
  const en = fieldText(fields, `${name}En`);
  const ar = fieldText(fields, `${name}Ar`);
  if (en === '' && ar === '') return undefined;
  return { ...(en !== '' && { en }), ...(ar !== '' && { ar }) };
}

/** A text in either language, as it was where the form does not ask for it; undefined where both fields are empty. */
export function localisedOr(
  fields: Fields,
  name: string,
  before: LocalisedText | undefined,
): LocalisedText | undefined {
  const asked = hasField(fields, `${name}En`) || hasField(fields, `${name}Ar`);
  return asked ? localisedField(fields, name) : before;
}

/** The value if it is one of the choices, else the first of them. */
export function choice<T extends string>(value: string, choices: readonly [T, ...T[]]): T {
  return choices.find((item) => item === value) ?? choices[0];
}
