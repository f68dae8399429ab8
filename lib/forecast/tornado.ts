import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { leader, ranked } from '@/lib/dossier/weights';
import type { IsoDate } from '@/lib/time/civil-date';
import { knownEvidence } from './known-evidence';
import { stepBeliefs } from './step-beliefs';
import { priorSteps, rowSteps, type Steppable, type TornadoStep } from './tornado-steps';

/** The answer after one assumption has moved by one step. */
export type Alternative = Readonly<{
  to: string | number;
  /** What the leader of the answer as it stands would have, in points. */
  points: number;
  leader: ScenarioId;
  changesRanking: boolean;
}>;

/** One assumption moved a step down and a step up, all others as they are; a step off the scale is not there. */
export type Swing = Omit<Steppable, 'down' | 'up'> &
  Readonly<{
    down?: Alternative;
    up?: Alternative;
    /** The least and the most that the leader has, in points, the answer as it stands included. */
    low: number;
    high: number;
    changesRanking: boolean;
    changesLeader: boolean;
  }>;

/**
 * How far the leader's implied points swing when one assumption moves by one step, the widest first: each rating by
 * a grade (a typed ratio by the worth of a grade), each letter and digit, each novelty by .25, each prior by 10
 * points with the others in proportion. F and 6 judge nothing and have no neighbours; a cell that nobody rated is not
 * rated by this. Only the row that changes is computed again, and all changed rows lie in one column.
 */
export function tornado({
  dossier,
  chronology,
  asOfOn,
}: Readonly<{ dossier: Dossier; chronology: Chronology; asOfOn: IsoDate }>): readonly Swing[] {
  const evidence = knownEvidence({ dossier, chronology, asOfOn });
  const known = new Set(evidence.steps.map(({ development }) => development));
  const order = dossier.scenarios.map(({ id }) => id);
  const leading = leader(evidence.implied, order);
  const standing = ranked(evidence.implied, order);
  const base = 100 * (evidence.implied[leading] ?? 0);
  const rows = dossier.developments.filter(({ id }) => known.has(id));
  const assumptions = [
    ...rows.flatMap((row) => rowSteps(row, dossier, evidence.reserved)),
    ...priorSteps(dossier),
  ];
  const beliefAfter = stepBeliefs(
    dossier,
    evidence,
    assumptions.flatMap(({ down, up }) => [down, up].filter((step) => step !== undefined)),
  );

  const alternative = (step: TornadoStep): Alternative => {
    const share = beliefAfter(step);
    const isAfter = (a: ScenarioId, b: ScenarioId) =>
      share(a) < share(b) || (share(a) === share(b) && order.indexOf(a) > order.indexOf(b));
    return {
      to: step.to,
      points: 100 * share(leading),
      leader: order.reduce((first, id) => (share(id) > share(first) ? id : first)),
      changesRanking: standing.some((id, i) => i > 0 && isAfter(standing[i - 1] ?? id, id)),
    };
  };

  return assumptions
    .map(({ down, up, ...assumption }): Swing => {
      const below = down && alternative(down);
      const above = up && alternative(up);
      const [low, high] = [below?.points ?? base, above?.points ?? base];
      return {
        ...assumption,
        ...(below && { down: below }),
        ...(above && { up: above }),
        low: Math.min(base, low, high),
        high: Math.max(base, low, high),
        changesRanking: below?.changesRanking === true || above?.changesRanking === true,
        changesLeader: (below?.leader ?? leading) !== leading || (above?.leader ?? leading) !== leading,
      };
    })
    .toSorted((a, b) => b.high - b.low - (a.high - a.low));
}
