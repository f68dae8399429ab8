import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { leader, ranked } from '@/lib/dossier/weights';
import type { Contribution } from '@/lib/inference/contribution';
import type { Distribution } from '@/lib/inference/distribution';
import { updated } from '@/lib/inference/posterior';
import { mapRecord } from '@/lib/kernel/record';
import type { IsoDate } from '@/lib/time/civil-date';
import { type Evidence, knownEvidence } from './known-evidence';
import { developmentContribution } from './likelihoods';
import { reservedScenarios } from './prior';
import { priorSteps, rowSteps, type Step } from './tornado-steps';

/** The answer after one assumption has moved by one step. */
export type Alternative = Readonly<{
  to: string | number;
  /** What the leader of the answer as it stands would have, in points. */
  points: number;
  leader: ScenarioId;
  changesRanking: boolean;
}>;

/** One assumption moved a step down and a step up, all others as they are; a step off the scale is not there. */
export type Swing = Readonly<{
  kind: 'rating' | 'letter' | 'digit' | 'novelty' | 'prior';
  /** The row it belongs to; none where it is the prior. */
  development?: DevelopmentId;
  /** The scenario whose cell, or whose prior, moves. */
  scenario?: ScenarioId;
  from: string | number;
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
 * rated by this. Only the row that changes is computed again, so a whole dossier takes milliseconds.
 */
export function tornado({
  dossier,
  chronology,
  asOfOn,
}: Readonly<{ dossier: Dossier; chronology: Chronology; asOfOn: IsoDate }>): readonly Swing[] {
  const evidence = knownEvidence({ dossier, chronology, asOfOn });
  const beliefAfter = beliefsAfter(dossier, evidence);
  const known = new Set(evidence.steps.map(({ development }) => development));
  const order = dossier.scenarios.map(({ id }) => id);
  const leading = leader(evidence.implied, order);
  const standing = ranked(evidence.implied, order).join();
  const base = 100 * (evidence.implied[leading] ?? 0);

  const alternative = (step: Step): Alternative => {
    const belief = beliefAfter(step);
    return {
      to: step.to,
      points: 100 * (belief[leading] ?? 0),
      leader: leader(belief, order),
      changesRanking: ranked(belief, order).join() !== standing,
    };
  };

  const rows = dossier.developments.filter(({ id }) => known.has(id));
  return [...rows.flatMap((row) => rowSteps(row, dossier, evidence.reserved)), ...priorSteps(dossier)]
    .map(({ down, up, ...assumption }): Swing => {
      const sides = { ...(down && { down: alternative(down) }), ...(up && { up: alternative(up) }) };
      const ways = Object.values(sides);
      const points = [base, ...ways.map((way) => way.points)];
      return {
        ...assumption,
        ...sides,
        low: Math.min(...points),
        high: Math.max(...points),
        changesRanking: ways.some((way) => way.changesRanking),
        changesLeader: ways.some((way) => way.leader !== leading),
      };
    })
    .toSorted((a, b) => b.high - b.low - (a.high - a.low));
}

function beliefsAfter(
  dossier: Dossier,
  { prior, reserved, steps }: Evidence,
): (step: Step) => Distribution<ScenarioId> {
  const contributions = new Map(steps.map(({ development, contribution }) => [development, contribution]));
  const sum = mapRecord<ScenarioId, number, number>(prior, (_, id) =>
    steps.reduce((total, { contribution }) => total + (contribution[id] ?? 0), 0),
  );
  const couldBeReserved = dossier.scenarios.some(
    ({ id, standing }) => standing === 'reserved' && !reserved.includes(id) && ratedRows(dossier, id) === 1,
  );
  return ({ row, prior: otherwise }) => {
    if (row === undefined) return updated(otherwise ?? prior, sum, reserved);
    const was = contributions.get(row.id);
    const is: Contribution<ScenarioId> = developmentContribution(row, dossier.scenarios, dossier.settings);
    const changed = mapRecord<ScenarioId, number, number>(
      sum,
      (total, id) => total - (was?.[id] ?? 0) + (is[id] ?? 0),
    );
    return updated(prior, changed, couldBeReserved ? reservedWith(dossier, row) : reserved);
  };
}

function ratedRows(dossier: Dossier, scenario: ScenarioId): number {
  return dossier.developments.filter(
    (row) => !reservedScenarios({ ...dossier, developments: [row] }).includes(scenario),
  ).length;
}

/** The only rating of a scenario may turn neutral; it then takes no part in the update. */
function reservedWith(dossier: Dossier, row: Development): readonly ScenarioId[] {
  return reservedScenarios({
    ...dossier,
    developments: dossier.developments.map((each) => (each.id === row.id ? row : each)),
  });
}
