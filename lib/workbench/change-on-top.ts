import type { Change, DossierEntry } from '@/lib/dossier/log';
import { nextDevelopmentId, nextPlaceId } from './next-id';

type Made = Exclude<Change, { kind: 'created' }>;
type Described = Extract<Made, { kind: 'development-added' | 'development-changed' }>;

/**
 * A change as it can follow what others did meanwhile. Two people who add at once both take the next free id, so what
 * is new here moves to an id that theirs left free; what was there before keeps its own.
 */
export function changeOnTop(made: Made, since: readonly DossierEntry[]): Made {
  if (made.kind !== 'development-added' && made.kind !== 'development-changed') return made;
  const theirs = since.flatMap(({ change }) => ('development' in change ? [change] : []));
  const placed = withFreePlaces(
    made,
    theirs.flatMap(({ newPlaces }) => (newPlaces ?? []).map(({ id }) => id)),
  );
  const taken = theirs.map(({ development }) => development.id);
  const { development } = placed;
  if (placed.kind === 'development-changed' || !taken.includes(development.id)) return placed;
  // Its own id stood above all that were known when it was made: above that and theirs, every id is free.
  return { ...placed, development: { ...development, id: nextDevelopmentId([...taken, development.id]) } };
}

function withFreePlaces(made: Described, taken: readonly string[]): Described {
  const inUse = [...taken, ...(made.newPlaces ?? []).map(({ id }) => id)];
  const moved = new Map<string, string>();
  for (const { id } of made.newPlaces ?? []) {
    if (!taken.includes(id)) continue;
    moved.set(id, nextPlaceId(inUse));
    inUse.push(nextPlaceId(inUse));
  }
  const free = (id: string) => moved.get(id) ?? id;
  return {
    ...made,
    newPlaces: made.newPlaces?.map((place) => ({ ...place, id: free(place.id) })),
    development: {
      ...made.development,
      places: made.development.places.map((at) => ({ ...at, place: free(at.place) })),
    },
  };
}
