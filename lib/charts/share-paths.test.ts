import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyViewport } from './arbitraries';
import { chartHeight, chartTop, frameOf } from './frame';
import { knownRows, seriesFrom, seriesOf } from './series-arbitraries';
import { pointsInView, shareColumns } from './share-columns';
import { shareEdges, sharePaths, thinned } from './share-paths';
import { timeScale } from './time-scale';

const order = ['W', 'N', 'S', 'O'];
/** Axes that begin with the series and end before or after it does. */
const anyAxis = fc
  .nat(400)
  .map((days) => timeScale({ from: seriesFrom, to: seriesFrom + 20 + days, marks: [] }));
const frame = frameOf(1000, false);
type Point = readonly [x: number, y: number];
const pointsOf = (path: string): readonly Point[] =>
  path
    .replace('Z', '')
    .slice(1)
    .split('L')
    .map((point) => {
      const [x = Number.NaN, y = Number.NaN] = point.split(' ').map(Number);
      return [x, y];
    });

describe('stacked shares', () => {
  it('fill the chart from the baseline to the top, each on the edge of the one below', () => {
    fc.assert(
      fc.property(knownRows, anyAxis, anyViewport, (known, scale, viewport) => {
        const columns = shareColumns(seriesOf(known), order, scale);
        const edges = shareEdges(columns, 'stacked');
        edges.forEach(({ lower }, index) => {
          expect(lower).toEqual(edges[index - 1]?.upper ?? new Float64Array(columns.along.length));
        });
        const range = pointsInView(columns, viewport);
        const paths = sharePaths({ along: columns.along, frame, viewport }, edges, range);
        const top = pointsOf(paths.at(-1)?.line ?? '').map(([, y]) => y);
        expect(top.every((y) => y === chartTop)).toBe(true);
        const foot = pointsOf(paths[0]?.area ?? '').map(([, y]) => y);
        expect(foot.at(-1)).toBe(chartTop + chartHeight);
      }),
    );
  });

  it('run the other way where time does', () => {
    fc.assert(
      fc.property(knownRows, anyAxis, anyViewport, (known, scale, viewport) => {
        const columns = shareColumns(seriesOf(known), order, scale);
        const edges = shareEdges(columns, 'stacked');
        const range = pointsInView(columns, viewport);
        const lines = (rightToLeft: boolean) =>
          sharePaths({ along: columns.along, frame: frameOf(1000, rightToLeft), viewport }, edges, range).map(
            ({ line }) => pointsOf(line),
          );
        const mirrored = lines(true).map((line) => line.map(([x, y]): Point => [1000 - x, y]));
        lines(false).forEach((line, index) => {
          line.forEach(([x, y], point) => {
            // both are rounded to a tenth of a pixel
            expect(mirrored[index]?.[point]?.[0]).toBeCloseTo(x, 0);
            expect(mirrored[index]?.[point]?.[1]).toBe(y);
          });
        });
      }),
    );
  });

  it('are nothing where nothing is known of any day', () => {
    const columns = shareColumns([], order, { segments: [], uneven: false });
    const viewport = { zoom: 1, pan: 0 };
    const ground = { along: columns.along, frame, viewport };
    expect(sharePaths(ground, shareEdges(columns, 'stacked'), pointsInView(columns, viewport))).toEqual([]);
  });
});

describe('shares as lines', () => {
  it('stand on nothing, each at its own height', () => {
    fc.assert(
      fc.property(knownRows, anyAxis, (known, scale) => {
        const columns = shareColumns(seriesOf(known), order, scale);
        const edges = shareEdges(columns, 'lines');
        const viewport = { zoom: 1, pan: 0 };
        const range = pointsInView(columns, viewport);
        const paths = sharePaths({ along: columns.along, frame, viewport }, edges, range);
        paths.forEach(({ line, area }, index) => {
          expect(area).toBeUndefined();
          const last = columns.scenarios[index]?.share[range.last] ?? 0;
          expect(pointsOf(line).at(-1)?.[1]).toBeCloseTo(chartTop + chartHeight * (1 - last / 100), 0);
        });
      }),
    );
  });
});

describe('a line thinned to pixels', () => {
  const lines = fc
    .array(fc.tuple(fc.double({ min: 0, max: 12, noNaN: true }), fc.integer({ min: 0, max: 100 })), {
      minLength: 1,
      maxLength: 80,
    })
    .map((points) => points.toSorted(([a], [b]) => a - b));

  it('keeps of every pixel the first, the lowest, the highest and the last, in order', () => {
    fc.assert(
      fc.property(lines, (points) => {
        const values = Float64Array.from(points, ([, value]) => value);
        const distance = (point: number) => points[point]?.[0] ?? 0;
        const kept = thinned(distance, values, { first: 0, last: points.length - 1 });
        expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
        for (let pixel = 0; pixel <= 12; pixel++) {
          const inside = points.flatMap(([at], point) => (Math.floor(at) === pixel ? [point] : []));
          const left = kept.filter((point) => inside.includes(point));
          const heights = (of: readonly number[]) => of.map((point) => values[point] ?? 0);
          expect(left.length).toBeLessThanOrEqual(4);
          expect([left[0], left.at(-1)]).toEqual([inside[0], inside.at(-1)]);
          expect(Math.min(...heights(left))).toBe(Math.min(...heights(inside)));
          expect(Math.max(...heights(left))).toBe(Math.max(...heights(inside)));
        }
      }),
    );
  });

  it('goes from a thousand points within one pixel to four', () => {
    const values = Float64Array.from({ length: 1_000 }, (_, point) =>
      point === 300 ? -1 : point === 600 ? 101 : point % 100,
    );
    expect(thinned((point) => point / 1_001, values, { first: 0, last: 999 })).toHaveLength(4);
  });
});
