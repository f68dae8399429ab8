import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Development, Dossier, Settings } from '@/lib/dossier/schema';
import { type Contribution, contribution } from '@/lib/inference/contribution';
import { likelihood } from '@/lib/inference/likelihood-ratio';
import { recordOf } from '@/lib/kernel/record';
import { gradeReliability } from './grade-reliability';

/** How expected a development is under each scenario, beside an ordinary month: before any doubt about its source. */
export function likelihoods(
  development: Development,
  scenarios: Dossier['scenarios'],
  ratingBase: number,
): Readonly<Record<ScenarioId, number>> {
  return recordOf<ScenarioId, number>(
    scenarios.map(({ id }) => id),
    (scenario) =>
      development.ratios?.[scenario] ?? likelihood(development.ratings[scenario] ?? 'N', ratingBase),
  );
}

/** What a development adds to each scenario, in nats, after its grade, its novelty and the selection temper. */
export function developmentContribution(
  development: Development,
  scenarios: Dossier['scenarios'],
  settings: Pick<Settings, 'ratingBase' | 'temper' | 'reliability'>,
): Contribution<ScenarioId> {
  return contribution({
    likelihoods: likelihoods(development, scenarios, settings.ratingBase),
    accuracy: gradeReliability(development.grade, settings.reliability),
    novelty: development.novelty,
    temper: temperOf(development, settings),
  });
}

/** The selection temper that acts on a development: only what one report chose to quote is a selection. */
export function temperOf({ from }: Pick<Development, 'from'>, settings: Pick<Settings, 'temper'>): number {
  return from === 'report' ? settings.temper : 1;
}
