import type { ScenarioId, Weights } from '@/lib/dossier/atoms';
import type { Confidence } from '@/lib/dossier/schema';
import { apportion } from '@/lib/inference/rounding';

export type RoomWeights = Readonly<Record<ScenarioId, number>>;

/** Steps of five, still 100 together: as much as a low confidence bears. A scenario may come to 0, shown as "<5". */
export function roundedToFive(weights: Weights, order: readonly ScenarioId[]): RoomWeights {
  const parts = apportion(
    order.map((id) => weights[id] ?? 0),
    20,
  );
  return Object.fromEntries(order.map((id, i) => [id, (parts[i] ?? 0) * 5]));
}

/** Whether a room is shown rounded figures until somebody asks for the exact ones. */
export function isRoundedFirst(confidence: Confidence['level'] | undefined): boolean {
  return confidence === 'low';
}
