import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScale, anyViewport } from './arbitraries';
import { knownRows, seriesOf } from './series-arbitraries';
import { pointsInView, shareColumns } from './share-columns';
import { shareOf } from './time-scale';

describe('the columns of a series', () => {
  it('hold every figure of every point, scenario by scenario', () => {
    fc.assert(
      fc.property(knownRows, anyScale, (known, scale) => {
        const series = seriesOf(known);
        const { along, scenarios } = shareColumns(series, ['W', 'O'], scale);
        expect(scenarios.map(({ scenario }) => scenario)).toEqual(['W', 'O']);
        series.forEach(({ at, shares, low, high }, point) => {
          expect(along[point]).toBe(shareOf(scale, at));
          for (const column of scenarios) {
            expect(column.share[point]).toBe(shares[column.scenario]);
            expect(column.low[point]).toBe(low[column.scenario]);
            expect(column.high[point]).toBe(high[column.scenario]);
          }
        });
      }),
    );
  });
});

describe('the points in view', () => {
  const places = fc
    .array(fc.double({ min: -0.2, max: 1.2, noNaN: true }), { maxLength: 60 })
    .map((all) => Float64Array.from(all).sort());

  it('are all that lie in it, and one more on either side where there is one', () => {
    fc.assert(
      fc.property(places, anyViewport, (along, viewport) => {
        const { first, last } = pointsInView({ along }, viewport);
        const isIn = (place: number) => place >= viewport.pan && place <= viewport.pan + 1 / viewport.zoom;
        along.forEach((place, point) => {
          if (isIn(place)) expect(point >= first && point <= last).toBe(true);
        });
        const beside = [...along.subarray(first + 1, last)];
        expect(beside.every(isIn)).toBe(true);
        if (first > 0) expect(along[first] ?? 0).toBeLessThan(viewport.pan);
        if (last < along.length - 1)
          expect(along[last] ?? 0).toBeGreaterThanOrEqual(viewport.pan + 1 / viewport.zoom);
      }),
    );
  });

  it('are none of an empty series', () => {
    expect(pointsInView({ along: new Float64Array() }, { zoom: 1, pan: 0 })).toEqual({ first: 0, last: -1 });
  });
});
