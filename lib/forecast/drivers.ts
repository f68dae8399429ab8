import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import type { Distribution } from '@/lib/inference/distribution';
import { withoutEachOrigin } from './left-out';
import type { Trace } from './trace';
import { distributionAt } from './trace-steps';

/** One thing the answer rests on: a development, or all developments that go back to one origin. */
export type Driver = Readonly<{
  id: string;
  kind: 'development' | 'origin';
  developments: readonly DevelopmentId[];
  /** Points that the leader owes to it; negative where it holds the leader back. */
  points: number;
  /** What the evidence would imply without it, and who would lead. */
  without: Distribution<ScenarioId>;
  leaderWithout: ScenarioId;
}>;

/**
 * What the implied weight of the leader rests on, the largest first. Repeats leave together with the lead of their
 * origin, since a source that falls takes all that repeat it along.
 */
export function drivers(
  dossier: Pick<Dossier, 'scenarios'>,
  made: Pick<Trace, 'implied' | 'columns'>,
): readonly Driver[] {
  const order = dossier.scenarios.map(({ id }) => id);
  const scenarios = Object.keys(made.implied);
  const leading = leader(made.implied, order);
  const { groups, beliefs } = withoutEachOrigin(made);
  return groups
    .map(({ origin, developments }, row): Driver => {
      const without = distributionAt(scenarios, beliefs, row * scenarios.length);
      const shared = origin !== undefined && developments.length > 1;
      return {
        id: shared ? origin : (developments[0] ?? ''),
        kind: shared ? 'origin' : 'development',
        developments,
        points: 100 * ((made.implied[leading] ?? 0) - (without[leading] ?? 0)),
        without,
        leaderWithout: leader(without, order),
      };
    })
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.id < b.id ? -1 : 1));
}
