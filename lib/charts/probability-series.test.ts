import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development } from '@/lib/dossier/schema';
import { trace } from '@/lib/forecast/trace';
import { expectClose } from '@/lib/inference/expect-close';
import { addDays } from '@/lib/time/date-arithmetic';
import { dayNumber } from '@/lib/time/day-number';
import { probabilitySeries, type SeriesPoint } from './probability-series';

const start = day('2020-01-01');
const asOf = fc.nat(50).map((days) => addDays(start, days));
const ratings = fc.dictionary(fc.constantFrom('W', 'N', 'S'), fc.constantFrom('CC', 'C', 'N', 'I', 'II'));
const developments: fc.Arbitrary<readonly Development[]> = fc
  .array(fc.tuple(ratings, fc.nat(30), fc.nat(8)), { maxLength: 8 })
  .map((rows) =>
    rows.map(([rated, from, length], index) =>
      sampleDevelopment(`E${index}`, [addDays(start, from), addDays(start, from + length)], {
        ratings: rated,
      }),
    ),
  );

function traceOf(rows: readonly Development[], asOfOn: ReturnType<typeof day>) {
  const dossier = sampleDossier(rows);
  return trace({ dossier, chronology: chronology(dossier), asOfOn });
}
function percent(shares: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, share * 100]));
}
/** What a chart that joins the points by straight lines shows. */
function drawnAt(series: readonly SeriesPoint[], at: number): Readonly<Record<string, number>> {
  const next = series.findIndex((point) => point.at >= at);
  const [a, b] = [series[Math.max(0, next - 1)], series[next]];
  if (a === undefined || b === undefined) throw new Error(`nothing is drawn at ${at}`);
  const along = b.at === a.at ? 1 : (at - a.at) / (b.at - a.at);
  return Object.fromEntries(
    Object.entries(b.shares).map(([id, share]) => [id, along * share + (1 - along) * (a.shares[id] ?? 0)]),
  );
}

describe('the series of the chart', () => {
  it('stacks to 100 everywhere, from the first day of the axis to the end of the as-of day', () => {
    fc.assert(
      fc.property(developments, asOf, fc.nat(20), (rows, asOfOn, before) => {
        const from = dayNumber(start) - before;
        const series = probabilitySeries(traceOf(rows, asOfOn), from);
        expect(series[0]?.at).toBe(from);
        expect(series.at(-1)?.at).toBe(dayNumber(asOfOn) + 1);
        for (const { shares } of series)
          expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 8);
        series.slice(1).forEach(({ at }, index) => {
          expect(at).toBeGreaterThan(series[index]?.at ?? Number.POSITIVE_INFINITY);
        });
      }),
    );
  });

  it('begins with the prior and ends where the path ends', () => {
    fc.assert(
      fc.property(developments, asOf, (rows, asOfOn) => {
        const made = traceOf(rows, asOfOn);
        const series = probabilitySeries(made, dayNumber(start));
        expectClose(series[0]?.shares ?? {}, percent(made.prior));
        expectClose(series.at(-1)?.shares ?? {}, percent(made.path.at(-1)?.expected ?? {}));
      }),
    );
  });

  it('ends at what is implied once every window has closed', () => {
    fc.assert(
      fc.property(developments, (rows) => {
        const made = traceOf(rows, day('2020-12-31'));
        const series = probabilitySeries(made, dayNumber(start));
        expectClose(series.at(-1)?.shares ?? {}, percent(made.implied), 1e-8);
      }),
    );
  });

  it('shows at the end of every day what the path last said', () => {
    fc.assert(
      fc.property(developments, asOf, fc.nat(50), (rows, asOfOn, days) => {
        const made = traceOf(rows, asOfOn);
        const on = addDays(start, Math.min(days, dayNumber(asOfOn) - dayNumber(start)));
        const held = made.path.findLast((point) => point.on <= on)?.expected ?? made.prior;
        const series = probabilitySeries(made, dayNumber(start));
        expectClose(drawnAt(series, dayNumber(on) + 1), percent(held), 1e-9);
      }),
    );
  });

  it('has what became known before the axis begins in its first point', () => {
    fc.assert(
      fc.property(developments, fc.nat(45), (rows, late) => {
        const made = traceOf(rows, day('2020-12-31'));
        const from = dayNumber(start) + late;
        const held = made.path.findLast((point) => dayNumber(point.on) < from)?.expected ?? made.prior;
        expectClose(probabilitySeries(made, from)[0]?.shares ?? {}, percent(held));
      }),
    );
  });

  it('steps within one day for a sharp date', () => {
    const sharp = sampleDevelopment('E1', ['2020-01-10', '2020-01-10'], { ratings: { W: 'CC' } });
    const made = traceOf([sharp], day('2020-01-20'));
    const series = probabilitySeries(made, dayNumber(start));
    const first = dayNumber(start);
    const west = (days: number) => drawnAt(series, first + days).W ?? 0;
    expect([west(0), west(5), west(9)]).toEqual([1, 1, 1].map(() => expect.closeTo(30, 9)));
    expect(west(10)).toBeGreaterThan(40);
    expect([west(15), west(20)]).toEqual([west(10), west(10)]);
  });
});
