/** Up to this many straddling items every subset is weighed; above it random datings stand for them. */
export const exactUpTo = 12;
/** The most datings drawn, and the fewest that a crowded path is left with. */
export const mostDraws = 4_000;
const fewestDraws = 100;
const leastExact = 6;

/** Cells written for subsets, and for datings, before a path makes do with less. */
const subsetCells = 12_000_000;
const drawnCells = 32_000_000;
/** What a cell costs when belief is worked out from it, beside adding to it. */
const costOfBelief = 3;

/** How a path is computed: every subset of up to `exactUpTo` straddling items, else `draws` datings. */
export type PathPlan = Readonly<{ exactUpTo: number; draws: number }>;

/**
 * The plan for items with these windows over `days`, which must ascend. A path of ordinary size has subsets of up to
 * twelve items and 4,000 datings; where these would cost more than a moment (thousands of vague items over years) the
 * limit comes down to as little as six and the datings to as few as 100 (house convention). That costs smoothness and
 * the outermost edge of the band, never its ends.
 */
export function pathPlan(from: Int32Array, to: Int32Array, days: readonly number[], width: number): PathPlan {
  const straddling = straddlingOn(from, to, days);
  const daysWith = new Float64Array(exactUpTo + 1);
  for (const count of straddling) if (count <= exactUpTo) daysWith[count] = (daysWith[count] ?? 0) + 1;
  let limit = exactUpTo;
  const cells = () =>
    daysWith.reduce((sum, many, count) => (count <= limit ? sum + many * width * 2 ** count : sum), 0);
  while (limit > leastExact && cells() > subsetCells) limit -= 1;
  const drawnDays = straddling.filter((count) => count > limit).length;
  const vague = from.reduce((sum, first, i) => (first < (to[i] ?? first) ? sum + 1 : sum), 0);
  const affordable = Math.floor(drawnCells / (width * (vague + costOfBelief * drawnDays)));
  return { exactUpTo: limit, draws: Math.min(mostDraws, Math.max(fewestDraws, affordable)) };
}

function straddlingOn(from: Int32Array, to: Int32Array, days: readonly number[]): Uint32Array {
  const [opening, closing] = [from.toSorted(), to.toSorted()];
  let [opened, closed] = [0, 0];
  return Uint32Array.from(days, (day) => {
    while ((opening[opened] ?? Number.POSITIVE_INFINITY) <= day) opened += 1;
    while ((closing[closed] ?? Number.POSITIVE_INFINITY) <= day) closed += 1;
    return opened - closed;
  });
}
