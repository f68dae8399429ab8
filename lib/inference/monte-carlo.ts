import { bitStream } from './bit-stream';
import type { DoubtfulRow } from './doubtful-rows';
import { type DrawSummary, drawSummary } from './draw-summary';
import { concentration, evidenceDraws } from './evidence-draws';
import { fillGamma } from './gamma-draws';

/** Which doubts are drawn; one that is off stays at its stated value and leaves the draws of the others as they were. */
export type Doubts = Readonly<{ ratings: boolean; prior: boolean; accuracy: boolean }>;

/** All that a simulation needs, as plain arrays, so that it can be posted to another thread. */
export type MonteCarloInput = Readonly<{
  prior: readonly number[];
  rows: readonly DoubtfulRow[];
  /** The places in the prior of hypotheses that stay outside the update. */
  reserved?: readonly number[];
  doubts?: Doubts;
  draws: number;
  seed: number;
}>;

/** How much a rating may be off, in nats, by how sure the analyst is of it (house convention). */
export const ratingSpreads = { high: 0.2, moderate: 0.4, low: 0.7 } as const;

/**
 * What would be believed if ratings, prior and accuracies were somewhat different, over many draws: ln L + N(0, σ²) in
 * each cell, prior ~ Dirichlet(20·π), accuracy ~ Beta with its stated mean and 20 observations. A reserved hypothesis
 * shares in the doubt about the prior, and only in that. The same seed gives the same draws.
 */
export function monteCarlo(input: MonteCarloInput): DrawSummary {
  const { prior, rows, reserved = [], draws, seed, doubts = allDoubts } = input;
  if (!(draws >= 1)) throw new Error(`not a number of draws: ${draws}`);
  const rated = prior.flatMap((_, h) => (reserved.includes(h) ? [] : [h]));
  const columns = priorDraws(prior, doubts.prior, draws, seed);
  const logs = evidenceDraws(rows, rated, doubts, draws, seed);
  const open = rated.map((h) => columns[h] ?? new Float64Array(draws));
  for (let draw = 0; draw < draws; draw += 1) update(open, logs, draw);
  return drawSummary(columns);
}

const allDoubts: Doubts = { ratings: true, prior: true, accuracy: true };

/** Draws of the prior, one column per hypothesis. */
function priorDraws(
  prior: readonly number[],
  doubted: boolean,
  draws: number,
  seed: number,
): readonly Float64Array[] {
  const stream = bitStream(seed);
  const columns = prior.map((share) => {
    const column = new Float64Array(draws).fill(share);
    if (doubted) fillGamma(column, concentration * share, stream);
    return column;
  });
  for (let draw = 0; draw < draws; draw += 1) {
    let whole = 0;
    for (const column of columns) whole += column[draw] ?? 0;
    for (const column of columns) column[draw] = (column[draw] ?? 0) / whole;
  }
  return columns;
}

/** Moves one draw of the shares that are open to evidence, keeping their sum. */
function update(open: readonly Float64Array[], logs: readonly Float64Array[], draw: number): void {
  let peak = Number.NEGATIVE_INFINITY;
  for (const column of logs) peak = Math.max(peak, column[draw] ?? 0);
  let before = 0;
  let after = 0;
  for (let k = 0; k < open.length; k += 1) {
    const column = open[k];
    if (!column) continue;
    const share = column[draw] ?? 0;
    const moved = share * Math.exp((logs[k]?.[draw] ?? 0) - peak);
    before += share;
    after += moved;
    column[draw] = moved;
  }
  for (const column of open) column[draw] = ((column[draw] ?? 0) * before) / after;
}
