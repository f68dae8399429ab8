/** How many points a path may have before days inside long windows are thinned out. */
export const mostDays = 1_500;

/**
 * The days on which a path is drawn up to `end`: the last quiet day before each window opens, every day while a
 * window is open, and `end`. Between these nothing changes. Over very long windows only every so many days is
 * drawn, but the days on which a window opens or closes always are. `from` and `to` are the ends of the windows.
 */
export function pathDays(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  end: number,
  most: number = mostDays,
): readonly number[] {
  const edges = new Set<number>([end]);
  for (let i = 0; i < from.length; i += 1) {
    const [first, last] = [from[i] ?? 0, to[i] ?? 0];
    for (const day of [first - 1, first, last - 1, last]) if (day <= end) edges.add(day);
  }
  const stretches = openStretches(Int32Array.from(edges).sort(), from, to);
  const between = stretches.reduce((sum, [opens, closes]) => sum + closes - opens - 1, 0);
  const stride = Math.max(1, Math.ceil(between / Math.max(1, most - edges.size)));
  for (const [opens, closes] of stretches)
    for (let day = opens + stride; day < closes; day += stride) edges.add(day);
  return [...Int32Array.from(edges).sort()];
}

/** The pairs of neighbouring edges between which some window is open. */
function openStretches(
  edges: Int32Array,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): readonly (readonly [number, number])[] {
  // For each first day the last day that a window from there reaches: swept once, however many windows there are.
  const reach = new Map<number, number>();
  for (let i = 0; i < from.length; i += 1) {
    const first = from[i] ?? 0;
    reach.set(first, Math.max(to[i] ?? 0, reach.get(first) ?? Number.NEGATIVE_INFINITY));
  }
  let furthest = Number.NEGATIVE_INFINITY;
  const stretches: (readonly [number, number])[] = [];
  edges.forEach((edge, i) => {
    furthest = Math.max(furthest, reach.get(edge) ?? furthest);
    const next = edges[i + 1];
    if (next !== undefined && next <= furthest) stretches.push([edge, next]);
  });
  return stretches;
}
