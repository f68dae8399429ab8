import { z } from 'zod';
import { nameText, titleText } from '@/lib/dossier/atoms';
import { change } from '@/lib/dossier/change';
import { assessment } from '@/lib/dossier/log';
import { StoreError } from './store-error';

export const entryBody = z.strictObject({ author: nameText, reason: z.string().optional(), change });
export const revisionBody = assessment;
export const listedText = titleText;

/**
 * JSON as it stands in a column, parsed with the schema it was written by. JSON text escapes what a database might
 * refuse or alter (NUL, lone surrogates), so what is read back equals what was written.
 */
export function storedBody<T>(schema: z.ZodType<T>, where: string, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new StoreError(`read ${where}`, cause);
  }
}
