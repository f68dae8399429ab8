import { poolWeights } from './pool-weights';

/**
 * Weights for `count` forecasts from the oldest to the newest, which sum to 1 and rise as e^√i (Metaculus). One or two
 * forecasts count the same.
 */
export function recencyWeights(count: number): readonly number[] {
  if (count <= 2) return poolWeights(count);
  const raw = Array.from({ length: count }, (_, i) => Math.exp(Math.sqrt(i + 1) - Math.sqrt(count)));
  return poolWeights(count, raw);
}
