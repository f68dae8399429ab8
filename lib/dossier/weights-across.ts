import type { ScenarioId, Weights } from './atoms';
import type { Revision } from './log';
import type { Scenario } from './schema';

/**
 * Weights judged over other scenarios than there are now, read over those that there are: a scenario taken out of
 * another since has its share of that one's points, and the points of one that is gone go to the last. Whole points,
 * each at least 1, that sum to 100; weights over the same scenarios come back as they are.
 */
export function weightsAcross(weights: Weights, scenarios: readonly Scenario[]): Weights {
  const ids = scenarios.map(({ id }) => id);
  const isFitting = ids.length === Object.keys(weights).length && ids.every((id) => id in weights);
  const last = ids.at(-1);
  if (isFitting || last === undefined) return weights;
  const points: Record<ScenarioId, number> = {};
  for (const [id, value] of Object.entries(weights)) {
    const at = ids.includes(id) ? id : last;
    points[at] = (points[at] ?? 0) + value;
  }
  for (const { id, outOf } of scenarios) {
    if (points[id] !== undefined) continue;
    const gives = outOf !== undefined && (points[outOf.scenario] ?? 0) > 1;
    const source = gives ? outOf.scenario : largest(points);
    const held = points[source] ?? 0;
    const taken = gives ? Math.min(held - 1, Math.max(1, Math.round(held * outOf.share))) : 1;
    points[id] = taken;
    points[source] = held - taken;
  }
  return points;
}

/** Revisions with their weights read over the scenarios that there are now; the record keeps them as they were judged. */
export function revisionsAcross(
  revisions: readonly Revision[],
  scenarios: readonly Scenario[],
): readonly Revision[] {
  return revisions.map((each) => ({ ...each, weights: weightsAcross(each.weights, scenarios) }));
}

/** The scenarios that weights say nothing of, since they were not there to be judged. */
export function unjudgedScenarios(weights: Weights, scenarios: readonly Scenario[]): readonly ScenarioId[] {
  return scenarios.filter(({ id }) => !(id in weights)).map(({ id }) => id);
}

function largest(points: Weights): ScenarioId {
  const [first] = Object.entries(points).toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}
