/** The part of the draws in each of equally wide bins from 0 to 1; a draw on an edge is in the bin that it begins. */
export function drawBins(column: Float64Array, bins: number): readonly number[] {
  const counts = new Float64Array(bins);
  for (const share of column) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(share * bins)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count / Math.max(1, column.length));
}
