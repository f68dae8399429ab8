/** One item, by the numbers that its contribution is made of. */
export type DoubtfulRow = Readonly<{
  /** ln of each likelihood before any doubt, in the order of the prior; undefined where nobody rated the cell. */
  logLikelihoods: readonly (number | undefined)[];
  /** The chance that the item is true as reported, 0 to 1. */
  accuracy: number;
  /** Novelty times temper, 0 to 1. */
  share: number;
  /** The standard deviation of the doubt about each rating, in nats. */
  spread: number;
}>;

/**
 * The rows that can move a belief, by their share. A row that is new in no part is left out, and so is one without any
 * cell off neutral among the `rated` hypotheses: it is context.
 */
export function rowsByShare(
  rows: readonly DoubtfulRow[],
  rated: readonly number[],
): ReadonlyMap<number, readonly DoubtfulRow[]> {
  const groups = new Map<number, DoubtfulRow[]>();
  for (const row of rows) {
    if (row.share === 0 || rated.every((h) => (row.logLikelihoods[h] ?? 0) === 0)) continue;
    const group = groups.get(row.share);
    if (group) group.push(row);
    else groups.set(row.share, [row]);
  }
  return groups;
}
