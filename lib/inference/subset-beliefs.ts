import { update, updateFactors } from './belief-rows';

/**
 * Writes the belief in every subset of some items having arrived, one subset after the other with one value per
 * hypothesis: subset s holds item i where bit i of s is set. `rows` says where in `contributions` each item stands.
 */
export function writeSubsetBeliefs(
  into: Float64Array,
  certain: Float64Array,
  contributions: Float64Array,
  rows: readonly number[],
): void {
  const width = certain.length;
  const whole = certain.reduce((sum, share) => sum + share, 0);
  into.set(certain);
  rows.forEach((row, i) => {
    // The subsets with item i are those without it, each updated once: no subset is computed from scratch.
    const half = width * 2 ** i;
    const factors = updateFactors(contributions, row * width, width);
    for (let at = 0; at < half; at += width) update(into, at, half + at, factors, whole);
  });
}

/** Writes the chance of every subset, in the same order, where item i has arrived with chance `chances[i]` of its own. */
export function writeSubsetChances(into: Float64Array, chances: readonly number[]): void {
  into[0] = 1;
  chances.forEach((chance, i) => {
    const half = 2 ** i;
    for (let s = 0; s < half; s += 1) {
      const without = into[s] ?? 0;
      into[half + s] = without * chance;
      into[s] = without * (1 - chance);
    }
  });
}
