import { mapRecord, recordOf } from '@/lib/kernel/record';
import type { Rating } from './likelihood-ratio';

/** The mean rating of a team in one row: 1 (very inconsistent) to 5 (very consistent), 3 where nobody rated. */
export type MeanRow<H extends string> = Readonly<Record<H, number>>;

/** What Open Synthesis (Schiller 2016) says of a hypothesis: squared distances of its cells from neutral. */
export type Consistency = Readonly<{ inconsistency: number; consistency: number }>;

const values: Readonly<Record<Rating, number>> = { II: 1, I: 2, N: 3, C: 4, CC: 5 };
const neutral = values.N;

/** The mean of one cell over the analysts who rated it; neutral where none did. */
export function meanRating(ratings: readonly Rating[]): number {
  if (ratings.length === 0) return neutral;
  return ratings.reduce((sum, rating) => sum + values[rating], 0) / ratings.length;
}

/**
 * The two sums that Open Synthesis sorts hypotheses by, shown beside the count for comparison. Squares make one II
 * worth four I, and no row counts more than another for its source.
 */
export function openSynthesis<H extends string>(
  hypotheses: readonly H[],
  rows: readonly MeanRow<H>[],
): Readonly<Record<H, Consistency>> {
  const squares = (h: H, side: (distance: number) => number) =>
    rows.reduce((sum, row) => sum + side(row[h] - neutral) ** 2, 0);
  return recordOf<H, Consistency>(hypotheses, (h) => ({
    inconsistency: squares(h, (distance) => Math.min(0, distance)),
    consistency: squares(h, (distance) => Math.max(0, distance)),
  }));
}

/** The hypotheses in Open Synthesis' order: least inconsistent first, then most consistent. */
export function openSynthesisOrder<H extends string>(
  hypotheses: readonly H[],
  scores: Readonly<Record<H, Consistency>>,
): readonly H[] {
  return hypotheses.toSorted(
    (a, b) =>
      scores[a].inconsistency - scores[b].inconsistency || scores[b].consistency - scores[a].consistency,
  );
}

/** What Open Synthesis calls the diagnosticity of a row: the population standard deviation of its cells. */
export function openSynthesisDiagnosticity<H extends string>(row: MeanRow<H>): number {
  const cells = Object.values<number>(row);
  const mean = cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
  const squares = Object.values<number>(mapRecord<H, number, number>(row, (cell) => (cell - mean) ** 2));
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / cells.length);
}
