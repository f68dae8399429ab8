import type { Rating } from '@/lib/dossier/atoms';
import type { Development, Dossier, Place } from '@/lib/dossier/schema';
import type { Locale } from '@/lib/i18n/locales';
import { err, ok, type Result } from '@/lib/kernel/result';
import { datingField, type EdtfReader } from './dating-form';
import { choice, type FieldProblem, type Fields, fieldText, fieldTexts, localisedField } from './form-fields';
import { newPlaceField } from './new-place-form';
import { nextDevelopmentId } from './next-id';

type Context = Readonly<{
  dossier: Pick<Dossier, 'scenarios' | 'places' | 'origins' | 'developments'>;
  /** The development as it stands, where one is edited. */
  before?: Development | undefined;
  readEdtf: EdtfReader;
  /** The reader's language: of two fields for one text, the one to send the reader to. */
  locale: Locale;
}>;

const ratings: readonly Rating[] = ['CC', 'C', 'N', 'I', 'II'];

export type DescribedDevelopment = Readonly<{
  development: Development;
  /** A place that the dossier does not have yet. */
  newPlace: Place | undefined;
}>;

/** The development that a form describes, or every field that cannot stay as it is, in the form's order. */
export function developmentField(
  fields: Fields,
  { dossier, before, readEdtf, locale }: Context,
): Result<DescribedDevelopment, readonly FieldProblem[]> {
  const title = localisedField(fields, 'title');
  const gist = localisedField(fields, 'gist');
  const occurred = datingField(fields, 'occurred', before?.occurred, readEdtf);
  const known = datingField(fields, 'known', before?.known, readEdtf);
  const said = localisedField(fields, 'said');
  const problems: FieldProblem[] = [];
  const own = (name: string) => `${name}${locale === 'ar' ? 'Ar' : 'En'}`;
  if (title === undefined) problems.push({ field: own('title'), kind: 'missing-language' });
  if (gist === undefined) problems.push({ field: own('gist'), kind: 'missing-language' });
  if (!occurred.ok) problems.push(occurred.error);
  if (!known.ok) problems.push(known.error);
  if (said === undefined) problems.push({ field: own('said'), kind: 'missing-language' });
  const newPlace = newPlaceField(fields, dossier.places);
  if (!newPlace.ok) problems.push(newPlace.error);
  if (title === undefined || gist === undefined || !occurred.ok || !known.ok || said === undefined)
    return err(problems);
  if (!newPlace.ok) return err(problems);
  const origin = fieldText(fields, 'origin');
  const kept = before ?? fresh(dossier);
  const places = fieldTexts(fields, 'place').map((place) => ({
    place,
    asReported: before?.places.find((one) => one.place === place)?.asReported ?? false,
  }));
  const development: Development = {
    ...kept,
    title,
    gist,
    occurred: occurred.value,
    known: known.value,
    attribution: {
      ...kept.attribution,
      said,
      kind: choice(fieldText(fields, 'kind'), ['named', 'unnamed', 'narration']),
    },
    grade: gradeField(fields),
    standing: choice(fieldText(fields, 'standing'), ['firm', 'single-source', 'contested']),
    places:
      newPlace.value === undefined ? places : [...places, { place: newPlace.value.id, asReported: false }],
    ratings: Object.fromEntries(
      dossier.scenarios.flatMap(({ id }) => {
        const rating = ratings.find((one) => one === fieldText(fields, `rating-${id}`));
        return rating === undefined ? [] : [[id, rating]];
      }),
    ),
    novelty: noveltyField(fields),
    from: choice(fieldText(fields, 'from'), ['report', 'elsewhere']),
    origin: origin === '' ? undefined : origin,
  };
  return ok({ development, newPlace: newPlace.value });
}

function fresh(dossier: Context['dossier']) {
  return {
    id: nextDevelopmentId(dossier.developments.map(({ id }) => id)),
    attribution: {},
    actors: [],
    layer: 'both' as const,
  };
}

function gradeField(fields: Fields): string {
  const letter = choice(fieldText(fields, 'gradeLetter'), ['F', 'A', 'B', 'C', 'D', 'E']);
  return letter + choice(fieldText(fields, 'gradeDigit'), ['6', '1', '2', '3', '4', '5']);
}

function noveltyField(fields: Fields): number {
  const novelty = Number(fieldText(fields, 'novelty') || '1');
  return novelty >= 0 && novelty <= 1 ? novelty : 1;
}
