import { recordOf } from '@/lib/kernel/record';
import { type Distribution, normalise } from './distribution';
import { logOdds, probabilityAt } from './log-odds';
import { median } from './median';
import { poolWeights } from './pool-weights';
import { hypothesesOf } from './pooling';
import { trimmedMean } from './trimmed-mean';

/**
 * The geometric mean of the odds of each hypothesis by itself, brought back to sum to 1 (Sevilla 2021 for two). For
 * two hypotheses it is the logarithmic pool; for more it is another answer, and not externally Bayesian.
 */
export function oddsPool<H extends string>(
  forecasts: readonly Distribution<H>[],
  weights?: readonly number[],
): Distribution<H> {
  const shares = poolWeights(forecasts.length, weights);
  return normalise(
    recordOf<H, number>(hypothesesOf(forecasts), (h) => {
      return probabilityAt(forecasts.reduce((sum, p, i) => sum + logOdds(p[h]) * (shares[i] ?? 0), 0));
    }),
  );
}

/** The median share of each hypothesis, brought back to sum to 1. */
export function medianPool<H extends string>(forecasts: readonly Distribution<H>[]): Distribution<H> {
  return perHypothesis(forecasts, median);
}

/** The mean share of each hypothesis without the `part` lowest and highest, brought back to sum to 1. */
export function trimmedPool<H extends string>(
  forecasts: readonly Distribution<H>[],
  part: number,
): Distribution<H> {
  return perHypothesis(forecasts, (shares) => trimmedMean(shares, part));
}

/**
 * The community forecast of Metaculus on a question with options: the median of each, scaled so that none is below
 * `floor` (their aggregation code).
 */
export function metaculusPool<H extends string>(
  forecasts: readonly Distribution<H>[],
  floor = 0.001,
): Distribution<H> {
  const hypotheses = hypothesesOf(forecasts);
  const above = normalise(
    recordOf<H, number>(hypotheses, (h) => Math.max(0, median(forecasts.map((p) => p[h])) - floor)),
  );
  const room = 1 - floor * hypotheses.length;
  return normalise(recordOf<H, number>(hypotheses, (h) => above[h] * room + floor));
}

function perHypothesis<H extends string>(
  forecasts: readonly Distribution<H>[],
  middle: (shares: readonly number[]) => number,
): Distribution<H> {
  return normalise(recordOf<H, number>(hypothesesOf(forecasts), (h) => middle(forecasts.map((p) => p[h]))));
}
