import type { PublicSource } from '@/lib/dossier/atoms';
import type { Development, Dossier, Origin, Place } from '@/lib/dossier/schema';
import type { Locale } from '@/lib/i18n/locales';
import type { Rating } from '@/lib/inference/likelihood-ratio';
import { err, ok, type Result } from '@/lib/kernel/result';
import { isIsoDate } from '@/lib/time/civil-date';
import { type DateReaders, datingField } from './dating-form';
import {
  choice,
  type FieldProblem,
  type Fields,
  fieldText,
  fieldTexts,
  hasField,
  localisedField,
  localisedOr,
} from './form-fields';
import { actorsField, inOrderOf, newActorField, originField } from './naming-form';
import { nextDevelopmentId, nextPlaceId } from './next-id';
import { latinDigits } from './points-input';

type Context = Readonly<{
  dossier: Pick<Dossier, 'scenarios' | 'places' | 'origins' | 'actors' | 'developments'>;
  /** The development as it stands, where one is edited. */
  before?: Development | undefined;
  /** Ids that were in use once and must not come back for something else. */
  retired?: readonly string[];
  readers: DateReaders;
  /** The reader's language: of two fields for one text, the one to send the reader to. */
  locale: Locale;
}>;

const ratings: readonly Rating[] = ['CC', 'C', 'N', 'I', 'II'];

export type DescribedDevelopment = Readonly<{
  development: Development;
  /** What the dossier does not have yet. */
  newPlaces: Place[] | undefined;
  newActors: Dossier['actors'] | undefined;
  newOrigins: Origin[] | undefined;
}>;

/** The development that a form describes, or every field that cannot stay as it is, in the form's order. */
export function developmentField(
  fields: Fields,
  { dossier, before, retired = [], readers, locale }: Context,
): Result<DescribedDevelopment, readonly FieldProblem[]> {
  const id = before?.id ?? nextDevelopmentId([...dossier.developments.map((item) => item.id), ...retired]);
  const title = needed(localisedField(fields, 'title'), 'title', locale);
  const gist = needed(localisedField(fields, 'gist'), 'gist', locale);
  const occurred = datingField(fields, 'occurred', before?.occurred, readers);
  const known = datingField(fields, 'known', before?.known, readers);
  const said = needed(localisedField(fields, 'said'), 'said', locale);
  const paragraph = paragraphField(fields, before?.paragraph);
  const publicSource = publicSourceField(fields, before?.publicSource);
  const newPlace = newPlaceField(fields, dossier.places);
  const origin = originField(fields, dossier.origins, id);
  const problems = [title, gist, occurred, known, said, paragraph, publicSource, newPlace, origin].flatMap(
    (part) => (part.ok ? [] : [part.error]),
  );
  if (!title.ok || !gist.ok || !occurred.ok || !known.ok || !said.ok) return err(problems);
  if (!paragraph.ok || !publicSource.ok || !newPlace.ok || !origin.ok) return err(problems);
  const newActor = newActorField(fields, dossier.actors);
  const relayed = localisedOr(fields, 'relayed', before?.attribution.relayed);
  const development: Development = {
    ...(before ?? { actors: [], layer: 'both' }),
    id,
    title: title.value,
    gist: gist.value,
    occurred: occurred.value,
    known: known.value,
    paragraph: paragraph.value,
    publicSource: publicSource.value,
    attribution: {
      said: said.value,
      kind: choice(fieldText(fields, 'kind'), ['named', 'unnamed', 'narration']),
      ...(relayed && { relayed }),
    },
    grade: gradeField(fields),
    standing: choice(fieldText(fields, 'standing'), ['firm', 'single-source', 'contested']),
    actors: actorsField(fields, before?.actors ?? [], newActor),
    places: placesField(fields, before, newPlace.value),
    ratings: ratingsField(fields, dossier.scenarios),
    novelty: noveltyField(fields),
    from: choice(fieldText(fields, 'from'), ['report', 'elsewhere']),
    layer: hasField(fields, 'layer')
      ? choice(fieldText(fields, 'layer'), ['both', 'checked'])
      : (before?.layer ?? 'both'),
    origin: origin.value.id,
    bearing: localisedOr(fields, 'bearing', before?.bearing),
    noveltyReason: localisedOr(fields, 'noveltyReason', before?.noveltyReason),
    doubt: localisedOr(fields, 'doubt', before?.doubt),
  };
  return ok({
    development,
    newPlaces: newPlace.value && [newPlace.value],
    newActors: newActor && [newActor],
    newOrigins: origin.value.made && [origin.value.made],
  });
}

function needed<T>(value: T | undefined, name: string, locale: Locale): Result<T, FieldProblem> {
  if (value !== undefined) return ok(value);
  return err({ field: `${name}${locale === 'ar' ? 'Ar' : 'En'}`, kind: 'missing-language' });
}

function paragraphField(
  fields: Fields,
  before: number | undefined,
): Result<number | undefined, FieldProblem> {
  if (!hasField(fields, 'paragraph')) return ok(before);
  const text = latinDigits(fieldText(fields, 'paragraph'));
  if (text === '') return ok(undefined);
  return /^[1-9]\d{0,2}$/.test(text) ? ok(Number(text)) : err({ field: 'paragraph', kind: 'not-whole' });
}

function placesField(fields: Fields, before: Development | undefined, made: Place | undefined) {
  const reported = hasField(fields, 'reportedAsked') ? fieldTexts(fields, 'reported') : undefined;
  const asReported = (place: string) =>
    reported?.includes(place) ?? before?.places.find((one) => one.place === place)?.asReported ?? false;
  const stood = before?.places.map(({ place }) => place) ?? [];
  const places = inOrderOf(stood, fieldTexts(fields, 'place')).map((place) => ({
    place,
    asReported: asReported(place),
  }));
  return made === undefined ? places : [...places, { place: made.id, asReported: false }];
}

function ratingsField(fields: Fields, scenarios: Dossier['scenarios']): Development['ratings'] {
  return Object.fromEntries(
    scenarios.flatMap(({ id }) => {
      const rating = ratings.find((one) => one === fieldText(fields, `rating-${id}`));
      return rating === undefined ? [] : [[id, rating]];
    }),
  );
}

function gradeField(fields: Fields): string {
  const letter = choice(fieldText(fields, 'gradeLetter'), ['F', 'A', 'B', 'C', 'D', 'E']);
  return letter + choice(fieldText(fields, 'gradeDigit'), ['6', '1', '2', '3', '4', '5']);
}

function noveltyField(fields: Fields): number {
  const novelty = Number(fieldText(fields, 'novelty') || '1');
  return novelty >= 0 && novelty <= 1 ? novelty : 1;
}

/** A place that the form names anew, with coordinates if it gives both; nothing where it names none. */
function newPlaceField(
  fields: Fields,
  places: readonly Readonly<{ id: string }>[],
): Result<Place | undefined, FieldProblem> {
  const name = localisedField(fields, 'placeName');
  const latitude = coordinate(fieldText(fields, 'latitude'), 90);
  const longitude = coordinate(fieldText(fields, 'longitude'), 180);
  if (latitude === 'wrong') return err({ field: 'latitude', kind: 'not-a-number' });
  if (longitude === 'wrong') return err({ field: 'longitude', kind: 'not-a-number' });
  if (name === undefined)
    return latitude === undefined && longitude === undefined
      ? ok(undefined)
      : err({ field: 'placeNameEn', kind: 'missing-language' });
  if (latitude === undefined && longitude !== undefined) return err({ field: 'latitude', kind: 'missing' });
  if (longitude === undefined && latitude !== undefined) return err({ field: 'longitude', kind: 'missing' });
  return ok({ id: nextPlaceId(places.map((place) => place.id)), name, latitude, longitude });
}

function coordinate(text: string, most: number): number | 'wrong' | undefined {
  if (text === '') return undefined;
  const latin = latinDigits(text).replace('\u2212', '-');
  const degrees = /^-?\d{1,3}(\.\d{1,8})?$/.test(latin) ? Number(latin) : Number.NaN;
  return Math.abs(degrees) <= most ? degrees : 'wrong';
}

/** Where a reader can look the development up: publisher, title, day and address; nothing where none is given. */
function publicSourceField(
  fields: Fields,
  before: PublicSource | undefined,
): Result<PublicSource | undefined, FieldProblem> {
  if (!hasField(fields, 'publisherEn') && !hasField(fields, 'publisherAr')) return ok(before);
  const publisher = localisedField(fields, 'publisher');
  const title = localisedField(fields, 'sourceTitle');
  const on = fieldText(fields, 'publishedOn');
  const url = fieldText(fields, 'sourceUrl');
  if (on !== '' && !isIsoDate(on)) return err({ field: 'publishedOn', kind: 'not-a-day' });
  if (url !== '' && !/^https?:\/\/[^\s]+\.[^\s]+$/.test(url))
    return err({ field: 'sourceUrl', kind: 'not-an-address' });
  if (publisher === undefined)
    return title === undefined && on === '' && url === ''
      ? ok(undefined)
      : err({ field: 'publisherEn', kind: 'missing-language' });
  return ok({
    publisher,
    ...(title && { title }),
    ...(on !== '' && isIsoDate(on) && { publishedOn: on }),
    ...(url !== '' && { url }),
  });
}
