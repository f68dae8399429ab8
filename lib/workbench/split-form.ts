import type { Development } from '@/lib/dossier/schema';
import type { SplitPart } from '@/lib/dossier/split';
import type { Locale } from '@/lib/i18n/locales';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type DateReaders, datingField } from './dating-form';
import { type FieldProblem, type Fields, fieldText, localisedField } from './form-fields';

/** The beginning of the names of the fields of one part. */
export function partName(part: number, field: string): string {
  return `p${part}-${field}`;
}

type Context = Readonly<{
  item: Development;
  /** The numbers of the parts that the form has, in its order. */
  parts: readonly number[];
  readers: DateReaders;
  locale: Locale;
}>;

/** The parts that a form makes of a development, and the place of the one that keeps its ratings. */
export function splitField(
  fields: Fields,
  { item, parts, readers, locale }: Context,
): Result<Readonly<{ parts: readonly SplitPart[]; keeper: number }>, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const made = parts.flatMap((part): readonly SplitPart[] => {
    const title = localisedField(fields, partName(part, 'title'));
    const occurred = datingField(fields, partName(part, 'occurred'), item.occurred, readers);
    const own = `title${locale === 'ar' ? 'Ar' : 'En'}`;
    if (title === undefined) problems.push({ field: partName(part, own), kind: 'missing-language' });
    if (!occurred.ok) problems.push(occurred.error);
    if (title === undefined || !occurred.ok) return [];
    const gist = localisedField(fields, partName(part, 'gist')) ?? title;
    return [{ title, gist, occurred: occurred.value, known: item.known }];
  });
  if (problems.length > 0) return err(problems);
  const keeper = parts.indexOf(Number(fieldText(fields, 'keeper') || '0'));
  return ok({ parts: made, keeper: Math.max(0, keeper) });
}
