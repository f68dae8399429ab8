/** ln(p / (1 − p)): the scale on which pieces of evidence add up. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** The probability at these log-odds. */
export function probabilityAt(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The weight of evidence of a likelihood ratio, in bits (Good 1950): 1 bit doubles the odds. */
export function bits(ratio: number): number {
  return Math.log2(ratio);
}
