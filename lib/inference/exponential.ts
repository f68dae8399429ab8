const steps = 128;
/** Below this a weight is beyond what a double beside 1 can hold many times over. */
const least = -40;
const powers = Float64Array.from({ length: -least * steps + 2 }, (_, i) => Math.exp(-i / steps));

/**
 * e to the power of a number that is not above 0, to twelve digits, and 0 below −40. A table and the first terms of the
 * series take a third of the time of the exact function, which a path over random datings asks for by the million.
 */
export function exponential(power: number): number {
  if (power < least) return 0;
  const index = Math.floor(-power * steps);
  const rest = power + index / steps;
  return (powers[index] ?? 0) * (1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest / 24))));
}
