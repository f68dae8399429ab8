import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { chronologyOrder } from '@/lib/dossier/chronology-order';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { addDays } from '@/lib/time/date-arithmetic';
import { dayNumber } from '@/lib/time/day-number';
import { evidenceColumns, knownBy } from './evidence-columns';

const start = day('2020-01-01');
const first = dayNumber(start);
const windows = fc.array(fc.tuple(fc.nat(6), fc.nat(4)), { maxLength: 60 });

function columnsOf(rows: readonly (readonly [number, number])[], until: number) {
  // Ids whose order is neither that of the list nor that of their numbers.
  const developments = rows.map(([from, length], i) =>
    sampleDevelopment(
      `E${(i * 37) % rows.length}-${i}`,
      [addDays(start, from), addDays(start, from + length)],
      { ratings: { W: 'C' }, ...(i % 3 === 0 ? { origin: `o${i}` } : {}) },
    ),
  );
  const dossier = sampleDossier(developments);
  const dates = chronology(dossier);
  return { dossier, dates, columns: evidenceColumns(dossier, dates, first + until) };
}

it('stands in the order in which things became known, one row each', () => {
  fc.assert(
    fc.property(windows, (rows) => {
      const { dossier, dates, columns } = columnsOf(rows, 100);
      expect(columns.ids).toEqual(chronologyOrder(dates, 'known'));
      columns.ids.forEach((id, row) => {
        const known = dates[id]?.known;
        expect([columns.from[row], columns.to[row]]).toEqual([
          dayNumber(known?.earliest ?? start),
          dayNumber(known?.latest ?? start),
        ]);
        expect(columns.origins[row]).toBe(dossier.developments.find((item) => item.id === id)?.origin);
      });
      expect(columns.contributions).toHaveLength(columns.ids.length * dossier.scenarios.length);
    }),
  );
});

it('looks no further than the day asked for, and keeps what is surely known by it', () => {
  fc.assert(
    fc.property(windows, fc.nat(10), (rows, until) => {
      const all = columnsOf(rows, 100).columns;
      const { columns } = columnsOf(rows, until);
      expect(columns.ids).toEqual(all.ids.filter((_, row) => (all.from[row] ?? 0) <= first + until));
      const known = knownBy(columns, first + until);
      expect(known.ids).toEqual(all.ids.filter((_, row) => (all.to[row] ?? 0) <= first + until));
      expect(known.contributions).toHaveLength(known.ids.length * 4);
      expect(known.to.every((last) => last <= first + until)).toBe(true);
    }),
  );
});
