import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityOutline, layerPaths, peakOf, stripPath } from './density-outline';

const layer = (bins: number) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 500, noNaN: true })), {
      minLength: bins,
      maxLength: bins,
    })
    .map((values) => Float64Array.from(values));
const anyDensity = fc
  .integer({ min: 1, max: 30 })
  .chain((bins) => fc.record({ bins: fc.constant(bins), layers: fc.tuple(layer(bins), layer(bins)) }));
const heightOf = (heights: readonly number[]) => heights.reduce((all, height) => all + height, 0);

describe('the outline of a density', () => {
  it('stays within the strip, and shows whatever is there', () => {
    fc.assert(
      fc.property(anyDensity, (all) => {
        densityOutline(all, peakOf(all)).forEach(({ heights }, bin) => {
          const total = heightOf(all.layers.map((each) => each[bin] ?? 0));
          expect(heightOf(heights)).toBeLessThanOrEqual(1 + 1e-9);
          if (total > 0) expect(heightOf(heights)).toBeGreaterThan(0.05);
          else expect(heightOf(heights)).toBe(0);
        });
      }),
    );
  });

  it('is never lower where there is more', () => {
    fc.assert(
      fc.property(anyDensity, (all) => {
        const points = densityOutline(all, peakOf(all)).map(({ heights }, bin) => ({
          height: heightOf(heights),
          total: heightOf(all.layers.map((each) => each[bin] ?? 0)),
        }));
        const sorted = points.toSorted((a, b) => a.total - b.total);
        sorted.forEach(({ height }, index) => {
          expect(height).toBeGreaterThanOrEqual((sorted[index - 1]?.height ?? 0) - 1e-9);
        });
      }),
    );
  });

  it('draws eight at the top and one half as high, and mirrors the whole', () => {
    const all = { bins: 2, layers: [Float64Array.of(8, 1)] };
    const points = densityOutline(all, peakOf(all));
    expect(points.map(({ heights }) => heights)).toEqual([[1], [0.5]]);
    expect(stripPath(points, 100, 10, false)).toBe('M0 10L25 0L75 5L100 10Z');
    expect(stripPath(points, 100, 10, true)).toBe('M100 10L75 0L25 5L0 10Z');
  });
});

describe('the layers of a strip', () => {
  it('stand on one another in steps as wide as a bin, and mirror as a whole', () => {
    const all = { bins: 3, layers: [Float64Array.of(4, 1, 0), Float64Array.of(4, 0, 0)] };
    const points = densityOutline(all, peakOf(all));
    expect(layerPaths(points, 30, 10, false)).toEqual(['M0 10V5H20V10H0Z', 'M0 5V0H10V5H0Z']);
    expect(layerPaths(points, 30, 10, true)[1]).toBe('M30 5V0H20V5H30Z');
  });

  it('cover as much of the box as the outline says', () => {
    fc.assert(
      fc.property(anyDensity, (all) => {
        const points = densityOutline(all, peakOf(all));
        const covered = layerPaths(points, 1_000, 1_000, false).reduce((sum, path) => sum + areaOf(path), 0);
        const heights = points.reduce((sum, each) => sum + heightOf(each.heights), 0);
        expect(covered / 1_000_000).toBeCloseTo(heights / points.length, 2);
      }),
    );
  });
});

/** The area of paths of upright and level strokes, by the shoelace formula. */
function areaOf(path: string): number {
  return path
    .split('Z')
    .map((ring) => {
      let [x, y, area] = [0, 0, 0];
      const [, startX = '0', startY = '0'] = /^M(\S+) ([^VH]+)/.exec(ring) ?? [];
      [x, y] = [Number(startX), Number(startY)];
      for (const [, way, to] of ring.matchAll(/([VH])([^VH]+)/g)) {
        if (way === 'H') area += (Number(to) - x) * y;
        if (way === 'H') x = Number(to);
        else y = Number(to);
      }
      return Math.abs(area);
    })
    .reduce((sum, area) => sum + area, 0);
}
