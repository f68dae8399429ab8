import { euclideanProjection } from './euclidean-projection';

/**
 * The weights with one set to `value`, the others losing or gaining the same amount each until they reach 0.
 * Shown beside the proportional rule for comparison: once a row has reached 0 the way back is another one.
 */
export function equalShift(weights: readonly number[], index: number, value: number): readonly number[] {
  const others = weights.filter((_, row) => row !== index);
  // Taking one amount from all and stopping at 0 is exactly the nearest point with the smaller sum.
  const shifted = euclideanProjection(others, weights.reduce((total, weight) => total + weight, 0) - value);
  return weights.map((_, row) => (row === index ? value : (shifted[row < index ? row : row - 1] ?? 0)));
}
