import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/lib/time/day-number';
import { knownRows, seriesOf, seriesStart } from './series-arbitraries';
import { bandStretches } from './timing-band';

describe('the timing band', () => {
  it('contains the line everywhere', () => {
    fc.assert(
      fc.property(knownRows, (known) => {
        for (const { shares, low, high } of seriesOf(known))
          for (const [id, share] of Object.entries(shares)) {
            expect(low[id]).toBeLessThanOrEqual(share + 1e-9);
            expect(high[id]).toBeGreaterThanOrEqual(share - 1e-9);
          }
      }),
    );
  });

  it('has no width before the first day on which anything may have become known, and none after the last', () => {
    fc.assert(
      fc.property(knownRows, (known) => {
        const first = dayNumber(seriesStart) + Math.min(...known.map(([, from]) => from));
        const last = dayNumber(seriesStart) + Math.max(...known.map(([, from, length]) => from + length));
        for (const { at, low, high } of seriesOf(known))
          if (at <= first || at > last)
            for (const [id, share] of Object.entries(high)) expect(share - (low[id] ?? 0)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('is told stretch by stretch, each with room for every line in it', () => {
    fc.assert(
      fc.property(knownRows, (known) => {
        const series = seriesOf(known);
        const stretches = bandStretches(series);
        stretches.slice(1).forEach(({ from }, index) => {
          expect(from > (stretches[index]?.to ?? from)).toBe(true);
        });
        for (const { on, shares, low, high } of series)
          for (const [id, share] of Object.entries(shares)) {
            if ((high[id] ?? 0) - (low[id] ?? 0) <= 0.05) continue;
            const range = stretches.find(({ from, to }) => from <= on && on <= to)?.ranges[id];
            expect(range?.low).toBeLessThanOrEqual(share + 1e-9);
            expect(range?.high).toBeGreaterThanOrEqual(share - 1e-9);
          }
      }),
    );
  });

  it('is as wide as what one vague development moves, over the days on which it may have become known', () => {
    const series = seriesOf([[{ W: 'CC' }, 9, 4]]);
    const [stretch, ...more] = bandStretches(series);
    expect(more).toEqual([]);
    // surely known at the end of the 14th, so that the band is open at the end of the 10th to the 13th
    expect([stretch?.from, stretch?.to]).toEqual(['2020-01-10', '2020-01-13']);
    const west = stretch?.ranges.W;
    expect(west?.low).toBeCloseTo(30, 9);
    expect(west?.settled).toBeGreaterThan(35);
    expect(west?.high).toBeCloseTo(west?.settled ?? 0, 9);
  });

  it('is not there for a sharp date', () => {
    expect(bandStretches(seriesOf([[{ W: 'CC' }, 9, 0]]))).toEqual([]);
  });
});
