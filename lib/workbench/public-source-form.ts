import type { PublicSource } from '@/lib/dossier/atoms';
import { err, ok, type Result } from '@/lib/kernel/result';
import { isIsoDate } from '@/lib/time/civil-date';
import { type FieldProblem, type Fields, fieldText, hasField, localisedField } from './form-fields';

/** Where a reader can look the development up: publisher, title, day and address; nothing where none is given. */
export function publicSourceField(
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
