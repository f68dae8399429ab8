import type { Place } from '@/lib/dossier/schema';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type FieldProblem, type Fields, fieldText, localisedField } from './form-fields';
import { nextPlaceId } from './next-id';
import { latinDigits } from './points-input';

/** A place that the form names anew, with coordinates if it gives both; nothing where it names none. */
export function newPlaceField(
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
