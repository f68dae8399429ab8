import type { Dossier, Origin } from '@/lib/dossier/schema';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type FieldProblem, type Fields, fieldText, fieldTexts, localisedField } from './form-fields';
import { nextActorId, nextOriginId } from './next-id';

type Actor = Dossier['actors'][number];

/** The value of the choice of an origin that stands for one that is yet to be named. */
export const newOrigin = '+';

/** An actor that the form names anew; nothing where it names none. */
export function newActorField(fields: Fields, actors: readonly Actor[]): Actor | undefined {
  const name = localisedField(fields, 'actorName');
  return name && { id: nextActorId(actors.map(({ id }) => id)), name };
}

/** The origin that the form chooses: one that there is, a new one that this development leads, or none. */
export function originField(
  fields: Fields,
  origins: readonly Origin[],
  lead: string,
): Result<Readonly<{ id: string | undefined; made: Origin | undefined }>, FieldProblem> {
  const chosen = fieldText(fields, 'origin');
  if (chosen !== newOrigin) return ok({ id: chosen === '' ? undefined : chosen, made: undefined });
  const name = localisedField(fields, 'originName');
  if (name === undefined) return err({ field: 'originNameEn', kind: 'missing-language' });
  const id = nextOriginId(origins.map((origin) => origin.id));
  return ok({ id, made: { id, name, lead } });
}

/** The actors that are ticked, and the new one after them. */
export function actorsField(fields: Fields, before: readonly string[], made: Actor | undefined): string[] {
  const asked = fieldText(fields, 'actorsAsked') !== '';
  const ticked = asked ? inOrderOf(before, fieldTexts(fields, 'actor')) : before;
  return [...ticked, ...(made ? [made.id] : [])].slice(0, 12);
}

/** What is ticked, in the order in which it stood before, then what is new: a form has an order of its own. */
export function inOrderOf(before: readonly string[], ticked: readonly string[]): readonly string[] {
  return [...before.filter((id) => ticked.includes(id)), ...ticked.filter((id) => !before.includes(id))];
}
