/**
 * Positions for labels that want to stand at `wanted` (in any order) but at least `gap` apart and within
 * [`low`, `high`]; each is moved as little as its neighbours allow, and their order is kept.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const order = wanted.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const placed: number[] = [];
  order.forEach(({ value }, rank) => {
    placed[rank] = Math.max(value, rank === 0 ? low : (placed[rank - 1] ?? low) + gap);
  });
  for (let rank = placed.length - 1, limit = high; rank >= 0; rank--) {
    placed[rank] = Math.min(placed[rank] ?? low, limit);
    limit = (placed[rank] ?? low) - gap;
  }
  const result: number[] = [];
  order.forEach(({ index }, rank) => {
    result[index] = placed[rank] ?? low;
  });
  return result;
}
