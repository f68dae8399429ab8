/** One weight per analyst, in their order, that sum to 1: equal where none are given; throws where they do not fit. */
export function poolWeights(count: number, weights?: readonly number[]): readonly number[] {
  if (weights === undefined) return Array.from({ length: count }, () => 1 / count);
  if (weights.length !== count) throw new Error(`${weights.length} weights for ${count} forecasts`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0 && Math.min(...weights) >= 0)) throw new Error(`not weights: ${weights.join(', ')}`);
  return weights.map((weight) => weight / total);
}
