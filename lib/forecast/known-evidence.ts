import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import type { Contribution } from '@/lib/inference/contribution';
import type { Distribution } from '@/lib/inference/distribution';
import type { IsoDate } from '@/lib/time/civil-date';
import { trace } from './trace';

/** What belief rests on, and what it comes to: a trace without the way there. Every trace is one. */
export type Evidence = Readonly<{
  prior: Distribution<ScenarioId>;
  reserved: readonly ScenarioId[];
  implied: Distribution<ScenarioId>;
  steps: readonly Readonly<{ development: DevelopmentId; contribution: Contribution<ScenarioId> }>[];
}>;

/** The evidence known by a day, in the order in which it became known; for questions that need no path through time. */
export function knownEvidence(
  asked: Readonly<{ dossier: Dossier; chronology: Chronology; asOfOn: IsoDate }>,
): Evidence {
  return trace(asked);
}
