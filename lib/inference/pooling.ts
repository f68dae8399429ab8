import { keysOf, mapRecord, recordOf } from '@/lib/kernel/record';
import { type Distribution, normalise } from './distribution';
import { poolWeights } from './pool-weights';

/** The least share that an analyst may give a hypothesis in the logarithmic pool, where a 0 would be a veto. */
const poolFloor = 0.001;

/** The linear pool: the weighted mean of the shares (Stone 1961). Updating and pooling do not commute under it. */
export function linearPool<H extends string>(
  forecasts: readonly Distribution<H>[],
  weights?: readonly number[],
): Distribution<H> {
  const shares = poolWeights(forecasts.length, weights);
  return normalise(
    recordOf<H, number>(hypothesesOf(forecasts), (h) =>
      forecasts.reduce((sum, p, i) => sum + p[h] * (shares[i] ?? 0), 0),
    ),
  );
}

/**
 * The logarithmic pool: shares in proportion to the weighted geometric means (Genest and Zidek 1986). It is externally
 * Bayesian: updating all and pooling gives what pooling and updating gives, unless the `floor` has to act. `floor` is
 * the least share that counts for any analyst.
 */
export function logarithmicPool<H extends string>(
  forecasts: readonly Distribution<H>[],
  weights?: readonly number[],
  floor: number = poolFloor,
): Distribution<H> {
  const shares = poolWeights(forecasts.length, weights);
  const floored = forecasts.map((p) =>
    normalise<H>(mapRecord<H, number, number>(p, (share) => Math.max(share, floor))),
  );
  const logs = recordOf<H, number>(hypothesesOf(forecasts), (h) =>
    floored.reduce((sum, p, i) => sum + weightedLog(p[h], shares[i] ?? 0), 0),
  );
  const peak = Math.max(...Object.values<number>(logs));
  return normalise(mapRecord<H, number, number>(logs, (log) => Math.exp(log - peak)));
}

/** The hypotheses that forecasts are about; throws where there is no forecast. */
export function hypothesesOf<H extends string>(forecasts: readonly Distribution<H>[]): readonly H[] {
  const [first] = forecasts;
  if (!first) throw new Error('no forecast to pool');
  return keysOf<H>(first);
}

/** An analyst without weight has no veto either. */
function weightedLog(share: number, weight: number): number {
  return weight === 0 ? 0 : weight * Math.log(share);
}
