import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import { type Distribution, normalise } from '@/lib/inference/distribution';

/** Where belief stands before any development: the dossier's starting percentages, in the order of its scenarios. */
export function prior(dossier: Dossier): Distribution<ScenarioId> {
  const shares: Record<ScenarioId, number> = {};
  for (const { id } of dossier.scenarios) shares[id] = dossier.settings.prior[id] ?? 0;
  return normalise(shares);
}

/**
 * The scenarios that stay outside the update: marked as reserved, and nobody has rated any development for them. A
 * neutral rating says no more than a blank one, so it does not end the reserve.
 */
export function reservedScenarios(dossier: Dossier): readonly ScenarioId[] {
  return dossier.scenarios
    .filter(({ id, standing }) => standing === 'reserved' && !isRated(dossier, id))
    .map(({ id }) => id);
}

function isRated(dossier: Dossier, scenario: ScenarioId): boolean {
  return dossier.developments.some(
    ({ ratings, ratios }) => (ratios?.[scenario] ?? 1) !== 1 || (ratings[scenario] ?? 'N') !== 'N',
  );
}
