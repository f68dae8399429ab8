/**
 * How many independent items `count` equally correlated ones are worth (Kish's design effect). For comparison only:
 * under it a neutral repeat would weaken a strong item, so the engine lets the analyst name what each repeat adds.
 */
export function effectiveCount(count: number, correlation: number): number {
  return count * kishWeight(count, correlation);
}

/** The share of its logarithm that each of `count` equally correlated items keeps under Kish's rule. */
export function kishWeight(count: number, correlation: number): number {
  return 1 / (1 + (count - 1) * correlation);
}
