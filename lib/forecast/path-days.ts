/** How many points a path may have before days inside long windows are thinned out. */
export const mostDays = 1_500;

/**
 * The days on which a path is drawn up to `end`: the last quiet day before each window opens, every day while a
 * window is open, and `end`. Between these nothing changes. Over very long windows only every so many days is
 * drawn, but the days on which a window opens or closes always are.
 */
export function pathDays(
  windows: readonly Readonly<{ from: number; to: number }>[],
  end: number,
  most: number = mostDays,
): readonly number[] {
  const edges = new Set<number>([end]);
  for (const { from, to } of windows)
    for (const day of [from - 1, from, to - 1, to]) if (day <= end) edges.add(day);
  const ascending = [...edges].sort((a, b) => a - b);
  const stretches = ascending.flatMap((from, i) => {
    const to = ascending[i + 1];
    return to !== undefined && windows.some((w) => w.from <= from && to <= w.to) ? [{ from, to }] : [];
  });
  const between = stretches.reduce((sum, { from, to }) => sum + to - from - 1, 0);
  const stride = Math.max(1, Math.ceil(between / Math.max(1, most - edges.size)));
  for (const { from, to } of stretches) for (let day = from + stride; day < to; day += stride) edges.add(day);
  return [...edges].sort((a, b) => a - b);
}
