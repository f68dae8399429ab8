import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development } from '@/lib/dossier/schema';
import { trace } from '@/lib/forecast/trace';
import { addDays } from '@/lib/time/date-arithmetic';
import { dayNumber } from '@/lib/time/day-number';
import { probabilitySeries } from './probability-series';
import { bandStretches, openRuns, widestPoint } from './timing-band';

const start = day('2020-01-01');
const before = dayNumber(start) - 3;
const ratings = fc.dictionary(fc.constantFrom('W', 'N', 'S'), fc.constantFrom('CC', 'C', 'N', 'I', 'II'));
type Row = readonly [Development['ratings'], number, number];
const rows: fc.Arbitrary<readonly Row[]> = fc.array(fc.tuple(ratings, fc.nat(30), fc.nat(8)), {
  maxLength: 8,
});

function seriesOf(known: readonly Row[]) {
  const developments = known.map(([rated, from, length], index) =>
    sampleDevelopment(`E${index}`, [addDays(start, from), addDays(start, from + length)], { ratings: rated }),
  );
  const dossier = sampleDossier(developments);
  return probabilitySeries(
    trace({ dossier, chronology: chronology(dossier), asOfOn: day('2020-03-31') }),
    before,
  );
}

describe('the timing band', () => {
  it('contains the line everywhere', () => {
    fc.assert(
      fc.property(rows, (known) => {
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
      fc.property(rows, (known) => {
        const first = dayNumber(start) + Math.min(...known.map(([, from]) => from));
        const last = dayNumber(start) + Math.max(...known.map(([, from, length]) => from + length));
        for (const { at, low, high } of seriesOf(known))
          if (at <= first || at > last)
            for (const [id, share] of Object.entries(high)) expect(share - (low[id] ?? 0)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('is told stretch by stretch, each with room for every line in it', () => {
    fc.assert(
      fc.property(rows, (known) => {
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
    expect(widestPoint(series, 'W', 5)?.on).toBe('2020-01-10');
    expect(widestPoint(series, 'O', 0.1)).toBeUndefined();
  });

  it('opens from the line and closes on it in every run', () => {
    fc.assert(
      fc.property(rows, (known) => {
        for (const run of openRuns(seriesOf(known), 'W')) {
          expect(run.length).toBeGreaterThan(2);
          for (const end of [run[0], run.at(-1)])
            expect((end?.high.W ?? 0) - (end?.low.W ?? 0)).toBeLessThanOrEqual(0.05);
        }
      }),
    );
  });

  it('is not there for a sharp date', () => {
    expect(bandStretches(seriesOf([[{ W: 'CC' }, 9, 0]]))).toEqual([]);
  });
});
