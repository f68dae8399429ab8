import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import type { Contribution } from '@/lib/inference/contribution';
import type { Distribution } from '@/lib/inference/distribution';
import { posterior } from '@/lib/inference/posterior';
import type { IsoDate } from '@/lib/time/civil-date';
import { developmentContribution } from './likelihoods';
import { prior as dossierPrior, reservedScenarios } from './prior';

/** What belief rests on, and what it comes to: a trace without the way there. Every trace is one. */
export type Evidence = Readonly<{
  prior: Distribution<ScenarioId>;
  reserved: readonly ScenarioId[];
  implied: Distribution<ScenarioId>;
  steps: readonly Readonly<{ development: DevelopmentId; contribution: Contribution<ScenarioId> }>[];
}>;

/** The evidence known by a day, in the order of the dossier; for questions that need no path through time. */
export function knownEvidence({
  dossier,
  chronology,
  asOfOn,
}: Readonly<{ dossier: Dossier; chronology: Chronology; asOfOn: IsoDate }>): Evidence {
  const prior = dossierPrior(dossier);
  const reserved = reservedScenarios(dossier);
  const steps = dossier.developments.flatMap((item) => {
    const known = chronology[item.id]?.known;
    return known !== undefined && known.latest <= asOfOn
      ? [
          {
            development: item.id,
            contribution: developmentContribution(item, dossier.scenarios, dossier.settings),
          },
        ]
      : [];
  });
  const rows = Object.fromEntries(steps.map(({ development, contribution }) => [development, contribution]));
  return { prior, reserved, implied: posterior(prior, rows, reserved), steps };
}
