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

/** Whether two sets of weights give every scenario the same points. */
export function sameWeights(a: Weights, b: Weights): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => a[id] === b[id]);
}
