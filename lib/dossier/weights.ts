import type { ScenarioId, Weights } from './atoms';

/** The scenario with the largest weight; of several, the first in the dossier's order. */
export function leader(
  weights: Readonly<Record<ScenarioId, number>>,
  order: readonly ScenarioId[],
): ScenarioId {
  const [first] = ranked(weights, order);
  if (first === undefined) throw new Error('no scenario to lead');
  return first;
}

/** The scenarios from the largest weight to the smallest, equals in the dossier's order. */
export function ranked(
  weights: Readonly<Record<ScenarioId, number>>,
  order: readonly ScenarioId[],
): readonly ScenarioId[] {
  return order.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
}

/**
 * The scenarios among which nobody leads: those within one point of the largest weight, which is among them. One alone
 * leads. `points` are whole points, as they are shown.
 */
export function levelAtTop(
  points: Readonly<Record<ScenarioId, number>>,
  order: readonly ScenarioId[],
): readonly ScenarioId[] {
  const all = ranked(points, order);
  const most = points[all[0] ?? ''] ?? 0;
  return all.filter((id) => most - (points[id] ?? 0) <= 1);
}

/** Whether two sets of weights give every scenario the same points. */
export function sameWeights(a: Weights, b: Weights): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => a[id] === b[id]);
}
