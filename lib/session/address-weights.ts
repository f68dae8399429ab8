import type { ScenarioId, Weights } from '@/lib/dossier/atoms';

/** Points in the dossier's scenario order, as they stand in an address. */
export function pointsInOrder(order: readonly ScenarioId[], weights: Weights): readonly number[] {
  return order.map((id) => weights[id] ?? 0);
}

/** The weights that an address's points mean. */
export function weightsOf(order: readonly ScenarioId[], points: readonly number[]): Weights {
  return Object.fromEntries(order.map((id, index) => [id, points[index] ?? 0]));
}
