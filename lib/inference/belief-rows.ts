import type { Contribution } from './contribution';

/** What a contribution multiplies each belief by. */
export function updateFactors<H extends string>(
  hypotheses: readonly H[],
  item: Contribution<H>,
): Float64Array {
  return Float64Array.from(hypotheses, (h) => Math.exp(item[h]));
}

/**
 * Multiplies the row of beliefs that begins at `from` by `factors`, scales it to sum to `whole` and writes it at `to`.
 * Rows lie in one flat array, because the path asks for millions of them.
 */
export function update(
  rows: Float64Array,
  from: number,
  to: number,
  factors: Float64Array,
  whole: number,
): void {
  let total = 0;
  for (let k = 0; k < factors.length; k += 1) total += (rows[from + k] ?? 0) * (factors[k] ?? 0);
  const scale = whole / total;
  for (let k = 0; k < factors.length; k += 1)
    rows[to + k] = (rows[from + k] ?? 0) * (factors[k] ?? 0) * scale;
}
