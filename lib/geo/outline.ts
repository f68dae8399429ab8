import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import type { MapFrame } from '@/lib/dossier/map-sketch';
import { frameProjection } from './frame-projection';

type Pair = readonly [number, number];

// Sea and land go on beyond the sheet, behind the words beside it, and end where the widest screen does.
const clip: [[number, number], [number, number]] = [
  [-1250, -320],
  [2550, 1120],
];
const toleranceUnits = 0.45;

/** A shape as a path in the units of the sheet: simplified to half a unit, each step from the point before. */
export function outline(frame: MapFrame, shape: GeoPermissibleObjects): string {
  const lines: { points: Pair[]; closed: boolean }[] = [];
  const collected = {
    beginPath() {},
    moveTo(x: number, y: number) {
      lines.push({ points: [[x, y]], closed: false });
    },
    lineTo(x: number, y: number) {
      lines.at(-1)?.points.push([x, y]);
    },
    closePath() {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
    arc() {},
  };
  geoPath(frameProjection(frame).clipExtent(clip), collected)(shape);
  return lines
    .map(({ points, closed }) => ({ points: simplified(points), closed }))
    .filter(({ points, closed }) => (closed ? areaOf(points) > 3 : points.length > 1))
    .map(({ points, closed }) => written(points) + (closed ? 'Z' : ''))
    .join('');
}

function written(points: readonly Pair[]): string {
  let [atX, atY] = [0, 0];
  return points
    .map(([x, y], index) => {
      const [tenX, tenY] = [Math.round(x * 10), Math.round(y * 10)];
      const [stepX, stepY] = [tenX - atX, tenY - atY];
      [atX, atY] = [tenX, tenY];
      return `${index === 0 ? 'M' : 'l'}${stepX / 10},${stepY / 10}`;
    })
    .join('');
}

/** Douglas and Peucker (1973), without recursion. */
function simplified(points: readonly Pair[]): readonly Pair[] {
  const keep = new Set([0, points.length - 1]);
  const open: Pair[] = [[0, points.length - 1]];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const [from, to] = stretch;
    let [worst, at] = [toleranceUnits, -1];
    for (let i = from + 1; i < to; i++) {
      const off = distance(points[i], points[from], points[to]);
      if (off > worst) [worst, at] = [off, i];
    }
    if (at >= 0) {
      keep.add(at);
      open.push([from, at], [at, to]);
    }
  }
  return points.filter((_, index) => keep.has(index));
}

/** From a point to the stretch between two others; a ring's ends are one point. */
function distance(point: Pair | undefined, a: Pair | undefined, b: Pair | undefined): number {
  if (!point || !a || !b) throw new Error('a line lost a point');
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length < 1e-9) return Math.hypot(point[0] - a[0], point[1] - a[1]);
  const share = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length ** 2;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(point[0] - a[0] - along * (b[0] - a[0]), point[1] - a[1] - along * (b[1] - a[1]));
}

function areaOf(points: readonly Pair[]): number {
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum / 2);
}
