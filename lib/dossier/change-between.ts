import { isSame } from '@/lib/kernel/is-same';
import type { Change } from './change';
import { editBetween, touched } from './list-edit';
import type { Dossier } from './schema';

export type PartsReplaced = Extract<Change, { kind: 'parts-replaced' }>;
type Parts = Omit<PartsReplaced, 'kind' | 'act' | 'undoes'>;

/** The lists of a dossier that entries of its log edit. */
export const editedLists = [
  ...(['developments', 'sourceChecks', 'origins', 'places', 'actors'] as const),
  ...(['scenarios', 'indicators', 'assumptions', 'sets'] as const),
] as const;

/** The parts that differ between two states of one dossier, as they are in the second. */
export function partsBetween(from: Dossier, to: Dossier): Parts {
  return given({
    developments: editBetween(from.developments, to.developments),
    sourceChecks: editBetween(from.sourceChecks, to.sourceChecks),
    origins: editBetween(from.origins, to.origins),
    places: editBetween(from.places, to.places),
    actors: editBetween(from.actors, to.actors),
    scenarios: editBetween(from.scenarios, to.scenarios),
    indicators: editBetween(from.indicators, to.indicators),
    assumptions: editBetween(from.assumptions ?? [], to.assumptions ?? []),
    sets: editBetween(from.sets ?? [], to.sets ?? []),
    settings: isSame(from.settings, to.settings) ? undefined : to.settings,
    anchorOn: from.anchor.on === to.anchor.on ? undefined : to.anchor.on,
    map: isSame(from.map, to.map) ? undefined : (to.map ?? 'none'),
  });
}

/** A change of parts that is one act. */
export type PartsChange<A extends PartsReplaced['act']> = Parts &
  Readonly<{ kind: 'parts-replaced'; act: A }>;

/** One change that makes one state of a dossier of another, as one act. */
export function changeBetween<A extends PartsReplaced['act']>(
  from: Dossier,
  to: Dossier,
  act: A,
): PartsChange<A> {
  return { kind: 'parts-replaced', act, ...partsBetween(from, to) };
}

/** What of a dossier a change of parts would touch, each as one name: `developments/E04`, `settings`, `anchor`. */
export function touchedParts(parts: Parts): readonly string[] {
  return [
    ...editedLists.flatMap((list) => touched(parts[list]).map((id) => `${list}/${id}`)),
    ...(parts.settings === undefined ? [] : ['settings']),
    ...(parts.anchorOn === undefined ? [] : ['anchor']),
    ...(parts.map === undefined ? [] : ['map']),
  ];
}

function given(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
