import type { ScenarioId } from '@/lib/dossier/atoms';
import { type Frame, shareY, xOf } from './frame';
import type { PointRange, ShareColumns } from './share-columns';
import { tenth } from './tenth';
import type { Viewport } from './viewport';

export type ChartForm = 'stacked' | 'lines';
/** The line of a scenario in percent, point by point, and the one its area stands on where shares are stacked. */
export type ShareEdge = Readonly<{
  scenario: ScenarioId;
  upper: Float64Array;
  lower: Float64Array | undefined;
}>;
/** SVG paths in the coordinates of the frame. */
export type SharePath = Readonly<{ scenario: ScenarioId; line: string; area: string | undefined }>;

/** Stacked in the dossier's order from the baseline up, or each scenario on its own. */
export function shareEdges({ along, scenarios }: ShareColumns, form: ChartForm): readonly ShareEdge[] {
  if (form === 'lines')
    return scenarios.map(({ scenario, share }) => ({ scenario, upper: share, lower: undefined }));
  let lower = new Float64Array(along.length);
  return scenarios.map(({ scenario, share }) => {
    const upper = lower.map((below, point) => below + (share[point] ?? 0));
    const edge = { scenario, upper, lower };
    lower = upper;
    return edge;
  });
}

/** How points of the axis become coordinates: shares of the axis across, percent upwards. */
export type Ground = Readonly<{ along: Float64Array; frame: Frame; viewport: Viewport }>;

type Point = readonly [x: number, y: number];

/** The points of a range on the way from earlier to later as `x y`, thinned to what can be told apart in pixels. */
export function pathPoints(
  { along, frame, viewport }: Ground,
  values: Float64Array,
  range: PointRange,
): readonly string[] {
  const width = viewport.zoom * frame.plot;
  const distance = (point: number) => ((along[point] ?? 0) - viewport.pan) * width;
  const points = thinned(distance, values, range).map(
    (point): Point => [tenth(xOf(frame, distance(point))), tenth(shareY(values[point] ?? 0))],
  );
  return withoutLevelMiddles(points).map(([x, y]) => `${x} ${y}`);
}

export function sharePaths(
  ground: Ground,
  edges: readonly ShareEdge[],
  range: PointRange,
): readonly SharePath[] {
  if (range.last < range.first) return [];
  return edges.map(({ scenario, upper, lower }) => {
    const line = pathPoints(ground, upper, range);
    const area =
      lower === undefined
        ? undefined
        : `M${[...line, ...pathPoints(ground, lower, range).toReversed()].join('L')}Z`;
    return { scenario, line: `M${line.join('L')}`, area };
  });
}

/** Of points that stand on one level only those at its ends: the line through them is the same. */
export function withoutLevelMiddles(points: readonly Point[]): readonly Point[] {
  return points.filter(([, y], place) => points[place - 1]?.[1] !== y || points[place + 1]?.[1] !== y);
}

/**
 * Of all points within one pixel of the axis the first, the lowest, the highest and the last, in their order: a line
 * through them covers the same pixels as one through all (M4: Jugel, Jerzak, Hackenbroich and Markl 2014).
 */
export function thinned(
  distance: (point: number) => number,
  values: Float64Array,
  { first, last }: PointRange,
): readonly number[] {
  const kept: number[] = [];
  let [start, lowest, highest] = [first, first, first];
  for (let point = first; point <= last; point++) {
    const value = values[point] ?? 0;
    if (value < (values[lowest] ?? 0)) lowest = point;
    if (value > (values[highest] ?? 0)) highest = point;
    if (point < last && Math.floor(distance(point + 1)) === Math.floor(distance(start))) continue;
    const [a, b] = lowest < highest ? [lowest, highest] : [highest, lowest];
    kept.push(start);
    if (a > start) kept.push(a);
    if (b > a) kept.push(b);
    if (point > b) kept.push(point);
    start = lowest = highest = point + 1;
  }
  return kept;
}
