import { z } from 'zod';
import { id, nameText, titleText } from '@/lib/dossier/atoms';
import { change } from '@/lib/dossier/change';
import { type KeptEntry, type KeptRevision, type Sealed, signedAssessment } from '@/lib/dossier/log';
import { StoreError } from './store-error';
import type { Tables } from './tables';

export const entryBody = z.strictObject({
  author: nameText,
  authorId: id.optional(),
  reason: z.string().optional(),
  change,
});
export const revisionBody = signedAssessment;
export const listedText = titleText;

/**
 * JSON as it stands in a column, parsed with the schema it was written by. JSON text escapes what a database might
 * refuse or alter (NUL, lone surrogates), so what is read back equals what was written.
 */
export function storedBody<T>(schema: z.ZodType<T>, where: string, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new StoreError(`read ${where}`, cause, 'damaged');
  }
}

/** An entry as its row has it. */
export function keptEntry(row: Tables['dossier_entry']): KeptEntry {
  return {
    id: row.id,
    seq: row.seq,
    recordedAt: row.recorded_at,
    ...sealed(row),
    ...storedBody(entryBody, `entry ${row.seq} of ${row.slug}`, row.body),
  };
}

/** A revision as its row has it. */
export function keptRevision(row: Tables['revision']): KeptRevision {
  return {
    id: row.id,
    chain: row.chain,
    number: row.number,
    basedOn: row.based_on,
    recordedAt: row.recorded_at,
    ...sealed(row),
    ...storedBody(revisionBody, `revision ${row.number} of ${row.slug}, ${row.chain}`, row.body),
  };
}

function sealed({ change_number, hash, previous }: Tables['dossier_entry'] | Tables['revision']): Sealed {
  return { changeNumber: change_number, hash, ...(previous !== null && { previous }) };
}
