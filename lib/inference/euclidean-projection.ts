/**
 * The nearest vector without negatives that sums to `total`: one amount is taken from every entry and what falls
 * below 0 stays at 0. Duchi, Shalev-Shwartz, Singer and Chandra (2008), "Efficient projections onto the l1-ball".
 */
export function euclideanProjection(vector: readonly number[], total = 1): readonly number[] {
  let running = 0;
  let taken = 0;
  vector
    .toSorted((a, b) => b - a)
    .forEach((value, position) => {
      running += value;
      const candidate = (running - total) / (position + 1);
      if (value >= candidate) taken = candidate;
    });
  return vector.map((value) => Math.max(value - taken, 0));
}
