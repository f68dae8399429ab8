import { z } from 'zod';
import { id, isoDate, limits } from './atoms';
import { mapSketch } from './map-sketch';
import { assumption } from './reasoning';
import { actor, development, indicator, origin, place, scenario, settings, sourceCheck } from './schema';
import { namedSet } from './what-if-schema';

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
// biome-ignore format: one line for what is done to developments, one for what is done to the rest
export const act = z.enum([
  'changed', 'split', 'merged', 'removed', 'restored', 'rated',
  'scenario-added', 'indicator-added', 'indicator-changed', 'assumption-added', 'assumption-changed', 'set-kept', 'set-dropped',
  'shipped-added',
]);

const parts = {
  kind: z.literal('parts-replaced'),
  developments: listEdit(development),
  sourceChecks: listEdit(sourceCheck),
  origins: listEdit(origin),
  places: listEdit(place),
  actors: listEdit(actor),
  scenarios: listEdit(scenario),
  indicators: listEdit(indicator),
  assumptions: listEdit(assumption),
  sets: listEdit(namedSet),
  settings: settings.optional(),
  anchorOn: isoDate.optional(),
  /** The map as it is now sketched, or that there is none any more. */
  map: z.union([mapSketch, z.literal('none')]).optional(),
};

/** Several parts of a dossier replaced as one act, so that an entry is whole: a split, a merger, a removal with what hung on it. */
export const partsReplaced = z.strictObject({ ...parts, act });

/** The same as kept: also what takes an earlier entry back, `undoes` being its number. */
export const partsReplacedOrUndone = z.strictObject({
  ...parts,
  act: z.enum([...act.options, 'undone']),
  undoes: z.int().min(2).optional(),
});
