import type { Change } from './change';
import { edited, type ListEdit } from './list-edit';
import type { Dossier } from './schema';

/** The dossier after one more change. */
export function dossierWith(dossier: Dossier, made: Change): Dossier {
  switch (made.kind) {
    case 'created':
      return made.dossier;
    case 'development-added':
      return { ...withNamed(dossier, made), developments: [...dossier.developments, made.development] };
    case 'development-changed':
      return {
        ...withNamed(dossier, made),
        developments: edited(dossier.developments, { replace: [made.development] }),
      };
    case 'development-removed':
      return { ...dossier, developments: edited(dossier.developments, { remove: [made.id] }) };
    case 'settings-changed':
      return { ...dossier, settings: made.settings };
    case 'anchor-moved':
      return { ...dossier, anchor: { ...dossier.anchor, on: made.on } };
    case 'parts-replaced':
      return withParts(dossier, made);
  }
}

type Naming = Extract<Change, { kind: 'development-added' | 'development-changed' }>;
function withNamed(dossier: Dossier, { newPlaces = [], newActors = [], newOrigins = [] }: Naming): Dossier {
  return {
    ...dossier,
    places: [...dossier.places, ...newPlaces],
    actors: [...dossier.actors, ...newActors],
    origins: [...dossier.origins, ...newOrigins],
  };
}

function withParts(dossier: Dossier, made: Extract<Change, { kind: 'parts-replaced' }>): Dossier {
  return {
    ...dossier,
    developments: edited(dossier.developments, made.developments),
    sourceChecks: edited(dossier.sourceChecks, made.sourceChecks),
    origins: edited(dossier.origins, made.origins),
    places: edited(dossier.places, made.places),
    actors: edited(dossier.actors, made.actors),
    scenarios: edited(dossier.scenarios, made.scenarios),
    indicators: edited(dossier.indicators, made.indicators),
    ...editedIf('assumptions', dossier.assumptions, made.assumptions),
    ...editedIf('sets', dossier.sets, made.sets),
    settings: made.settings ?? dossier.settings,
    ...(made.map === undefined ? {} : { map: made.map === 'none' ? undefined : made.map }),
    anchor: made.anchorOn === undefined ? dossier.anchor : { ...dossier.anchor, on: made.anchorOn },
  };
}

/** A list that a dossier need not have stays away until something comes into it. */
function editedIf<N extends string, T extends Readonly<{ id: string }>>(
  name: N,
  list: readonly T[] | undefined,
  edit: ListEdit<T> | undefined,
): Partial<Record<N, T[]>> {
  if (edit === undefined) return {};
  const after = edited(list ?? [], edit);
  const made: Partial<Record<N, T[]>> = {};
  made[name] = after.length === 0 && list === undefined ? undefined : after;
  return made;
}
