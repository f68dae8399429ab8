import { z } from 'zod';
import { id, isoDate, limits } from './atoms';
import { actor, development, origin, place, settings, sourceCheck } from './schema';

function listEdit<T extends z.ZodType>(item: T) {
  return z
    .strictObject({
      remove: z.array(id).max(limits.developments).optional(),
      replace: z.array(item).max(limits.developments).optional(),
      insert: z
        .array(z.strictObject({ at: z.int().min(0).max(limits.developments), item }))
        .max(limits.developments)
        .optional(),
    })
    .optional();
}

/** What an analyst did in one act, whatever it took to do it. */
export const act = z.enum(['changed', 'split', 'merged', 'removed', 'restored']);

const parts = {
  kind: z.literal('parts-replaced'),
  developments: listEdit(development),
  sourceChecks: listEdit(sourceCheck),
  origins: listEdit(origin),
  places: listEdit(place),
  actors: listEdit(actor),
  settings: settings.optional(),
  anchorOn: isoDate.optional(),
};

/** Several parts of a dossier replaced as one act, so that an entry is whole: a split, a merger, a removal with what hung on it. */
export const partsReplaced = z.strictObject({ ...parts, act });

/** The same as kept: also what takes an earlier entry back, `undoes` being its number. */
export const partsReplacedOrUndone = z.strictObject({
  ...parts,
  act: z.enum([...act.options, 'undone']),
  undoes: z.int().min(2).optional(),
});
