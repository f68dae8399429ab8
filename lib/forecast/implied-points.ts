import type { ScenarioId, Weights } from '@/lib/dossier/atoms';
import { apportion } from '@/lib/inference/rounding';

/** What the evidence implies as weights: whole points, each at least 1, that sum to 100. */
export function impliedPoints(
  implied: Readonly<Record<ScenarioId, number>>,
  order: readonly ScenarioId[],
): Weights {
  const points = apportion(
    order.map((id) => implied[id] ?? 0),
    100,
    { least: 1 },
  );
  return Object.fromEntries(order.map((id, i) => [id, points[i] ?? 0]));
}
