/** The geometric mean of numbers that are not negative; throws for an empty list. */
export function geometricMean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('no values have a geometric mean');
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
