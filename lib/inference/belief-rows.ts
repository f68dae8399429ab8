/** What the contribution that stands at `at` multiplies each belief by. */
export function updateFactors(contributions: Float64Array, at: number, width: number): Float64Array {
  const factors = new Float64Array(width);
  for (let k = 0; k < width; k += 1) factors[k] = Math.exp(contributions[at + k] ?? 0);
  return factors;
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
