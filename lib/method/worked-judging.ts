import type { Weights } from '@/lib/dossier/atoms';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { judgement } from '@/lib/forecast/judgement';
import { jensenShannon, totalVariation } from '@/lib/inference/disagreement';
import { linearPool, logarithmicPool } from '@/lib/inference/pooling';
import { brier, logScore } from '@/lib/inference/score';
import { proportional } from '@/lib/inference/simplex';
import type { EvidenceId } from './evidence-entries';
import { figure, upright } from './figure';
import type { JudgingId } from './judging-entries';
import type { Shown } from './shown';

/**
 * The formulas of judging with the saved weights. Judgement and evidence stand for two analysts in the pools, and the
 * scores are those that each outcome would bring: nothing here has been decided.
 */
export function workedJudging(
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
