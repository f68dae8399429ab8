import { z } from 'zod';
import { id, isoDate } from './atoms';
import { dossierSchema } from './dossier-schema';
import { partsReplacedOrUndone } from './parts-replaced';
import { actor, development, origin, place, settings } from './schema';

/** What a development is the first to name: places, actors, a common origin. They stay when it goes. */
const named = {
  newPlaces: z.array(place).max(12).optional(),
  newActors: z.array(actor).max(12).optional(),
  newOrigins: z.array(origin).max(12).optional(),
};

/** A development that comes in at the end of the list, with what it is the first to name. */
export const developmentAdded = z.strictObject({
  kind: z.literal('development-added'),
  development,
  ...named,
});
/** A development as it now is, with what it is the first to name. */
export const developmentChanged = z.strictObject({
  kind: z.literal('development-changed'),
  development,
  ...named,
});

/** One change to a dossier. Changes replace a whole part, so that any entry can be read on its own. */
export const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('created'), dossier: dossierSchema }),
  developmentAdded,
  developmentChanged,
  z.strictObject({ kind: z.literal('development-removed'), id }),
  z.strictObject({ kind: z.literal('settings-changed'), settings }),
  z.strictObject({ kind: z.literal('anchor-moved'), on: isoDate }),
  partsReplacedOrUndone,
]);
export type Change = Readonly<z.infer<typeof change>>;
