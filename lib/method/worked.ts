import type { Weights } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import { doubleCounting } from '@/lib/forecast/double-counting';
import { gradeReliability } from '@/lib/forecast/grade-reliability';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { judgement } from '@/lib/forecast/judgement';
import { overturn } from '@/lib/forecast/overturn';
import type { Trace, TraceStep } from '@/lib/forecast/trace';
import { trace } from '@/lib/forecast/trace';
import { jensenShannon, totalVariation } from '@/lib/inference/disagreement';
import { exactRankFirst } from '@/lib/inference/exact-rank-first';
import { indicatorValue, yesOrNo } from '@/lib/inference/indicator';
import { linearPool, logarithmicPool } from '@/lib/inference/pooling';
import { brier, logScore } from '@/lib/inference/score';
import { leaveOneOut } from '@/lib/inference/sensitivity';
import { proportional } from '@/lib/inference/simplex';
import { recordOf } from '@/lib/kernel/record';
import type { IsoDate } from '@/lib/time/civil-date';
import type { DoubtId } from './doubt-entries';
import type { EvidenceId } from './evidence-entries';
import { figure, upright } from './figure';
import type { JudgingId } from './judging-entries';
import type { Shown } from './shown';
import { workedEvidence } from './worked-evidence';

/** Formulas with the numbers of one dossier put in, by entry; those for which it has nothing to show are absent. */
export type WorkedLines = Readonly<Partial<Record<EvidenceId | DoubtId | JudgingId, string>>>;

export type Worked = Readonly<{
  lines: WorkedLines;
  /** The development that stands for all others, and the scenarios that the example is about. */
  item: string | undefined;
  leader: string;
  runnerUp: string;
}>;

/**
 * Every formula worked through with the numbers of a dossier, which is already in the layer that is asked for:
 * computed by the same functions as everywhere else, so that it can never say anything different.
 */
export function worked(
  asked: Readonly<{
    dossier: Dossier;
    chronology: Chronology;
    asOfOn: IsoDate;
    /** The judgement; without one the formulas that need it show nothing. */
    weights: Weights | undefined;
  }>,
): Worked {
  const { dossier, weights } = asked;
  const made = trace(asked);
  const all = dossier.scenarios.map(({ id }) => id);
  const rated = all.filter((id) => !made.reserved.includes(id));
  // one scenario alone has no rival among those that evidence moves
  const order = rated.length < 2 ? all : rated;
  const first = leader(made.implied, order);
  const second = leader(
    made.implied,
    order.filter((id) => id !== first),
  );
  const step = workedItem(made);
  const item = dossier.developments.find(({ id }) => id === step?.development);
  const shown = { ...asked, made, first, second, item, step };
  return {
    lines: { ...workedEvidence(shown), ...workedDoubt(shown), ...(weights && workedJudging(shown, weights)) },
    item: item?.id,
    leader: first,
    runnerUp: second,
  };
}

/** The development that an example is made with: the one that says most, the first known of equals. */
function workedItem(made: Pick<Trace, 'steps' | 'reserved'>): TraceStep | undefined {
  let best: TraceStep | undefined;
  for (const step of made.steps)
    if (reach(step, made.reserved) > (best ? reach(best, made.reserved) : 0)) best = step;
  return best;
}

/** How far apart a development pushes the scenarios that it speaks of, in nats. */
function reach({ contribution }: TraceStep, reserved: readonly string[]): number {
  const values = Object.entries(contribution)
    .filter(([id]) => !reserved.includes(id))
    .map(([, value]) => value);
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

/** The formulas of doubt with the numbers of one dossier. */
function workedDoubt(shown: Shown): Partial<Record<DoubtId, string>> {
  const { dossier, made, first, second, item, step } = shown;
  const without = step && leaveOneOut(made.implied, step.contribution, made.reserved);
  const each = doubleCounting({ dossier, chronology: shown.chronology, asOfOn: made.asOfOn }).inFull;
  const names = `{${upright(first)}}`;
  const ahead = Math.log((made.implied[first] ?? 1) / (made.implied[second] ?? 1));
  const spread = 0.5;
  return {
    ...overturnLine(shown),
    repeats: String.raw`\mathrm{gap}_${names} = ${figure(each[first] ?? 0)} - ${figure(made.implied[first] ?? 0)} = ${figure((each[first] ?? 0) - (made.implied[first] ?? 0))}`,
    smallestSet: String.raw`\ln\frac{p_{${upright(first)}}}{p_{${upright(second)}}} = ${figure(ahead)}`,
    exactRank: String.raw`\sigma = ${spread}:\quad P(${upright(first)} \text{ first}) = ${figure(exactRankFirst(made.implied, spread)[first] ?? 0)}`,
    ...(without &&
      item && {
        leaveOut: String.raw`p_${names}^{(-${upright(item.id)})} = ${figure(without[first] ?? 0)}\quad(p_${names} = ${figure(made.implied[first] ?? 0)})`,
      }),
    ...indicatorLines(shown),
  };
}

function overturnLine({ dossier, made, first, second }: Shown): Partial<Record<DoubtId, string>> {
  const found = overturn(dossier, made, ['B2']);
  if (found === undefined) return {};
  const { factor, grades } = found;
  const needed = grades[0]?.required;
  const r = gradeReliability('B2', dossier.settings.reliability);
  const one =
    needed === undefined
      ? String.raw`T \ge \tfrac{1}{1-${figure(r)}}`
      : String.raw`L^{*} = \frac{${figure(r)} \cdot ${figure(factor)}}{1-${figure(factor)}\,(1-${figure(r)})} = ${figure(needed)}`;
  return {
    overturn: String.raw`T = \frac{${figure(made.implied[first] ?? 0)}}{${figure(made.implied[second] ?? 0)}} = ${figure(factor)},\qquad \text{B2}:\; ${one}`,
  };
}

function indicatorLines({ dossier, made }: Shown): Partial<Record<DoubtId, string>> {
  const ids = dossier.scenarios.map(({ id }) => id);
  const spoken = (chances: Readonly<Record<string, number>>) => ids.filter((id) => chances[id] !== undefined);
  const told = dossier.indicators.find(
    ({ chances, state }) => state === 'awaited' && chances && spoken(chances).length > 1,
  );
  if (told?.chances === undefined) return {};
  const { chances } = told;
  // without a chance of its own a scenario keeps its share, whatever is seen
  const silent = ids.filter((id) => chances[id] === undefined);
  const value = indicatorValue(made.implied, yesOrNo(recordOf(ids, (id) => chances[id] ?? 0.5)), silent);
  const given = spoken(chances).map((id) => `P(x|${upright(id)}) = ${figure(chances[id] ?? 0)}`);
  return {
    indicator: String.raw`${given.join(String.raw`,\; `)}:\quad \mathrm{EIG} = ${figure(value.gainBits)}`,
    worth: String.raw`\mathrm{EVSI} = ${figure(value.callGain)},\qquad \mathrm{EVPI} = ${figure(value.perfectGain)}`,
  };
}

/**
 * The formulas of judging with the saved weights. Judgement and evidence stand for two analysts in the pools, and the
 * scores are those that each outcome would bring: nothing here has been decided.
 */
function workedJudging(
  { dossier, made, first }: Shown,
  weights: Weights,
): Partial<Record<JudgingId | EvidenceId, string>> {
  const ids = dossier.scenarios.map(({ id }) => id);
  const judged = judgement(made.implied, weights);
  const both = [judged.weights, made.implied];
  const shares = (symbol: string, of: Readonly<Record<string, number>>) =>
    ids.map((id) => `${symbol}_{${upright(id)}} = ${figure(of[id] ?? 0)}`).join(String.raw`,\; `);
  const each = (symbol: string, of: (id: string) => number) =>
    ids
      .map((id) => String.raw`\mathrm{${symbol}}(${upright(id)}) = ${figure(of(id))}`)
      .join(String.raw`,\; `);
  const to = Math.min(0.95, (judged.weights[first] ?? 0) + 0.1);
  const dragged = proportional(
    ids.map((id) => judged.weights[id] ?? 0),
    ids.indexOf(first),
    to,
  );
  const points = impliedPoints(made.implied, ids);
  return {
    judgement: String.raw`${shares(String.raw`\delta`, judged.delta)},\qquad \mathrm{KL} = ${figure(judged.bits)}`,
    drag: String.raw`w_{${upright(first)}} = ${figure(to)}:\quad ${shares('w', Object.fromEntries(ids.map((id, i) => [id, dragged[i] ?? 0])))}`,
    rounding: ids
      .map((id) => String.raw`${figure(100 * (made.implied[id] ?? 0))} \to ${points[id] ?? 0}`)
      .join(String.raw`,\quad `),
    linearPool: shares(String.raw`\bar p`, linearPool(both)),
    logPool: shares(String.raw`\tilde p`, logarithmicPool(both)),
    disagreement: String.raw`\mathrm{JSD} = ${figure(jensenShannon(both))},\qquad \mathrm{TV} = ${figure(totalVariation(judged.weights, made.implied))}`,
    brier: each('BS', (id) => brier(judged.weights, id)),
    logScore: each('LS', (id) => logScore(judged.weights, id)),
  };
}
