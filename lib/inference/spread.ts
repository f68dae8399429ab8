import { exponential } from './exponential';

/** Beliefs that are not yet settled, row by row: the expectation, and the lowest and highest value of each share. */
export type SpreadColumns = Readonly<{ expected: Float64Array; min: Float64Array; max: Float64Array }>;

/** Room for `rows` spreads over `width` hypotheses. */
export function spreadColumns(rows: number, width: number): SpreadColumns {
  return {
    expected: new Float64Array(rows * width),
    min: new Float64Array(rows * width).fill(Number.POSITIVE_INFINITY),
    max: new Float64Array(rows * width).fill(Number.NEGATIVE_INFINITY),
  };
}

/**
 * Writes at `at` the spread over possible worlds. `beliefs` holds them one after the other, each with `width` values;
 * `chances` has the chance of each, and those of the first `count` sum to 1.
 */
export function writeSpread(
  { expected, min, max }: SpreadColumns,
  at: number,
  width: number,
  beliefs: Float64Array,
  chances: Float64Array,
  count: number,
): void {
  for (let world = 0; world < count; world += 1) {
    const chance = chances[world] ?? 0;
    const from = world * width;
    for (let k = 0; k < width; k += 1) {
      const belief = beliefs[from + k] ?? 0;
      expected[at + k] = (expected[at + k] ?? 0) + belief * chance;
      if (belief < (min[at + k] ?? 0)) min[at + k] = belief;
      if (belief > (max[at + k] ?? 0)) max[at + k] = belief;
    }
  }
}

/**
 * The same over worlds that are all as likely and known by their log-sums, one after the other: each adds to `base`,
 * which is in all of them, and its beliefs sum to `whole`.
 */
export function writeEvenSpread(
  { expected, min, max }: SpreadColumns,
  at: number,
  base: Float64Array,
  sums: Float64Array,
  whole: number,
): void {
  const width = base.length;
  const weights = new Float64Array(width);
  const share = width / sums.length;
  for (let from = 0; from < sums.length; from += width) {
    let peak = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < width; k += 1) {
      const sum = (base[k] ?? 0) + (sums[from + k] ?? 0);
      weights[k] = sum;
      if (sum > peak) peak = sum;
    }
    let total = 0;
    for (let k = 0; k < width; k += 1) {
      const weight = exponential((weights[k] ?? 0) - peak);
      weights[k] = weight;
      total += weight;
    }
    const scale = whole / total;
    for (let k = 0; k < width; k += 1) {
      const belief = (weights[k] ?? 0) * scale;
      expected[at + k] = (expected[at + k] ?? 0) + belief * share;
      if (belief < (min[at + k] ?? 0)) min[at + k] = belief;
      if (belief > (max[at + k] ?? 0)) max[at + k] = belief;
    }
  }
}
