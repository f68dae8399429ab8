import { recordOf } from '@/lib/kernel/record';
import type { Rating } from './likelihood-ratio';

/** How consistent an item is with each hypothesis; a cell that nobody rated is missing. */
export type RatingRow<H extends string> = Readonly<Partial<Record<H, Rating>>>;

/** A row of the matrix with its weight, 1 where the count is plain. */
export type AchRow<H extends string> = Readonly<{ ratings: RatingRow<H>; weight?: number }>;

/** Only what is inconsistent counts (Open Source ACH, Burton 2010): consistent items fit too many stories. */
const points: Readonly<Record<Rating, number>> = { CC: 0, C: 0, N: 0, I: 1, II: 2 };

/**
 * The inconsistency score of each hypothesis, in points, none negative: I counts one and II two, times the weight of
 * the row (Heuer 1999; weights as in PARC ACH or Open Source ACH). It challenges a belief and never moves one.
 */
export function inconsistency<H extends string>(
  hypotheses: readonly H[],
  rows: readonly AchRow<H>[],
): Readonly<Record<H, number>> {
  return recordOf<H, number>(hypotheses, (h) =>
    rows.reduce((sum, { ratings, weight = 1 }) => sum + weight * points[ratings[h] ?? 'N'], 0),
  );
}

/** The hypotheses with the least inconsistent first; equals stay in the order of the record. */
export function leastInconsistentFirst<H extends string>(
  hypotheses: readonly H[],
  scores: Readonly<Record<H, number>>,
): readonly H[] {
  return hypotheses.toSorted((a, b) => scores[a] - scores[b]);
}
