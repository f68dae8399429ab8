import type { ScenarioView } from '@/lib/charts/scenario-view';
import { seededRandom } from '@/lib/inference/seeded-random';

/** The columns in an order drawn anew for each sitting and the same for all its rows. */
export function shuffledColumns(scenarios: readonly ScenarioView[], seed: number): readonly ScenarioView[] {
  const random = seededRandom(seed);
  return scenarios
    .map((scenario) => ({ scenario, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ scenario }) => scenario);
}
