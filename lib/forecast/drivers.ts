import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import { isNeutral } from '@/lib/inference/contribution';
import type { Distribution } from '@/lib/inference/distribution';
import { leaveGroupOut } from '@/lib/inference/sensitivity';
import type { Trace, TraceStep } from './trace';

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
  dossier: Pick<Dossier, 'developments' | 'scenarios'>,
  made: Trace,
): readonly Driver[] {
  const order = dossier.scenarios.map(({ id }) => id);
  const leading = leader(made.implied, order);
  return groups(dossier, made)
    .map(([first, ...others]): Driver => {
      const steps = [first.step, ...others.map(({ step }) => step)];
      const without = leaveGroupOut(
        made.implied,
        steps.map((step) => step.contribution),
        made.reserved,
      );
      const shared = first.origin !== undefined && others.length > 0;
      return {
        id: shared ? first.origin : first.step.development,
        kind: shared ? 'origin' : 'development',
        developments: steps.map((step) => step.development),
        points: 100 * ((made.implied[leading] ?? 0) - (without[leading] ?? 0)),
        without,
        leaderWithout: leader(without, order),
      };
    })
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.id < b.id ? -1 : 1));
}

type Member = Readonly<{ step: TraceStep; origin: string | undefined }>;

function groups(
  dossier: Pick<Dossier, 'developments'>,
  made: Trace,
): readonly (readonly [Member, ...Member[]])[] {
  const originOf = new Map(dossier.developments.map(({ id, origin }) => [id, origin]));
  const found = new Map<string, [Member, ...Member[]]>();
  for (const step of made.steps) {
    if (isNeutral(step.contribution, made.reserved)) continue;
    const origin = originOf.get(step.development);
    const member = { step, origin };
    // The prefix keeps an origin and a development of the same id apart.
    const key = origin === undefined ? `development ${step.development}` : `origin ${origin}`;
    const group = found.get(key);
    if (group) group.push(member);
    else found.set(key, [member]);
  }
  return [...found.values()];
}
