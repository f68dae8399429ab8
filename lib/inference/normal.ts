/** The density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** The chance that a standard normal draw is below `x`, by the series of Marsaglia (2004), to about 1e-15. */
export function normalBelow(x: number): number {
  // Beyond this the series loses its digits to cancellation, and the answer is 0 or 1 to within 1e-17.
  if (Math.abs(x) > 8.5) return x > 0 ? 1 : 0;
  let sum = x;
  let term = x;
  for (let i = 3; Math.abs(term) > Math.abs(sum) * 1e-17; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + sum * normalDensity(x);
}

/** The value below which a standard normal draw falls with this chance; throws outside (0, 1). */
export function normalQuantile(chance: number): number {
  if (!(chance > 0 && chance < 1)) throw new Error(`not a chance between 0 and 1: ${chance}`);
  // Halving an interval is slow and cannot miss; nobody asks for more than a handful of quantiles.
  let low = -8.5;
  let high = 8.5;
  while (high - low > 1e-15 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (normalBelow(middle) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
