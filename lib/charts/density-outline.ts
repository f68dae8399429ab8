import type { Density } from './density';
import { withoutLevelMiddles } from './share-paths';
import { tenth } from './tenth';

/** The strip at one moment: `at` in shares of the axis, then the height of each scenario, stacked, in shares of the strip. */
export type StripPoint = Readonly<{ at: number; heights: readonly number[] }>;

/** What is there never falls below this share of the strip. */
const least = 0.08;

/**
 * A density as the points of a stacked strip. Heights grow with the cube root of the count, for a burst of a hundred
 * must not flatten what stands alone or is spread over months; within one height the scenarios share as they share the
 * count. The peak of another density keeps two strips comparable.
 */
export function densityOutline({ bins, layers }: Density, peak: number): readonly StripPoint[] {
  const highest = Math.cbrt(peak);
  return totals({ bins, layers }).map((total, bin) => {
    const height = total <= 0 ? 0 : Math.max(least, Math.min(1, Math.cbrt(total) / highest));
    return {
      at: (bin + 0.5) / bins,
      heights: layers.map((layer) => (total <= 0 ? 0 : (height * (layer[bin] ?? 0)) / total)),
    };
  });
}

/** The most that stands in one bin: the top of the strip. */
export function peakOf(all: Density): number {
  return totals(all).reduce((most, total) => Math.max(most, total), 0);
}

/** The outline of the whole stack in a box, as the path of an area. */
export function stripPath(points: readonly StripPoint[], width: number, height: number, mirrored: boolean) {
  const x = (at: number) => tenth((mirrored ? 1 - at : at) * width);
  const y = (share: number) => tenth((1 - share) * height);
  const line = withoutLevelMiddles(points.map(({ at, heights }) => [x(at), y(sum(heights))]))
    .map((point) => `L${point.join(' ')}`)
    .join('');
  return points.length === 0 ? '' : `M${x(0)} ${y(0)}${line}L${x(1)} ${y(0)}Z`;
}

/** One area for each layer in a box, stacked from its foot, a step for each bin: SVG paths, empty where a layer is. */
export function layerPaths(
  points: readonly StripPoint[],
  width: number,
  height: number,
  mirrored: boolean,
): readonly string[] {
  const edge = (bin: number) =>
    tenth((mirrored ? points.length - bin : bin) * (width / Math.max(1, points.length)));
  const y = (share: number) => tenth((1 - share) * height);
  const layers = points[0]?.heights ?? [];
  return layers.map((_, layer) => {
    const own = (bin: number) => points[bin]?.heights[layer] ?? 0;
    const below = (bin: number) => sum(points[bin]?.heights.slice(0, layer) ?? []);
    let path = '';
    for (let start = 0; start < points.length; start++) {
      if (own(start) <= 0) continue;
      let end = start;
      const top: Step[] = [];
      const foot: Step[] = [];
      for (; own(end) > 0; end++) {
        top.push({ level: y(below(end) + own(end)), to: edge(end + 1) });
        foot.push({ level: y(below(end)), to: edge(end) });
      }
      path += `M${edge(start)} ${y(below(start))}${stairs(top)}${stairs(foot.toReversed())}Z`;
      start = end;
    }
    return path;
  });
}

type Step = Readonly<{ level: number; to: number }>;

/** Steps as one path; neighbours on one level are one step. */
function stairs(steps: readonly Step[]): string {
  return steps
    .map(({ level, to }, place) => {
      const rise = steps[place - 1]?.level === level ? '' : `V${level}`;
      return steps[place + 1]?.level === level ? rise : `${rise}H${to}`;
    })
    .join('');
}

function totals({ bins, layers }: Density): readonly number[] {
  return Array.from({ length: bins }, (_, bin) => sum(layers.map((layer) => layer[bin] ?? 0)));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
