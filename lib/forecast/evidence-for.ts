import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Trace } from './trace';

/** A development and what it adds to one scenario, in nats. */
export type Argument = Readonly<{ development: DevelopmentId; contribution: number }>;

/** What speaks for a scenario and what against it, the strongest first; what moves it neither way is left out. */
export function evidenceFor(
  made: Pick<Trace, 'steps'>,
  scenario: ScenarioId,
): Readonly<{ for: readonly Argument[]; against: readonly Argument[] }> {
  const bearing = made.steps
    .map(
      (step): Argument => ({
        development: step.development,
        contribution: step.contribution[scenario] ?? 0,
      }),
    )
    // The sort is stable, so equals stay in the order in which they became known.
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return {
    for: bearing.filter(({ contribution }) => contribution > 0),
    against: bearing.filter(({ contribution }) => contribution < 0),
  };
}
