import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development } from '@/lib/dossier/schema';
import { trace } from '@/lib/forecast/trace';
import { addDays } from '@/lib/time/date-arithmetic';
import { developmentRows } from './development-rows';
import { timelineItems } from './timeline-items';

const start = day('2020-01-01');
function rowsOf(developments: readonly Development[]) {
  const dossier = sampleDossier(developments);
  const dates = chronology(dossier);
  const made = trace({ dossier, chronology: dates, asOfOn: day('2020-03-01') });
  return developmentRows(timelineItems(dossier, dates, made, 'en'), dossier, dates, made, 'en');
}
function onDay(offset: number | undefined): Development['occurred'] {
  if (offset === undefined) return { rule: { kind: 'undated' } };
  const on = addDays(start, offset);
  const exact = { kind: 'instant', qualifier: 'exact', precision: 'day' } as const;
  return { rule: { kind: 'fixed', window: { ...exact, earliest: on, latest: on } } };
}

describe('the rows of the list', () => {
  it('hold every item once, the newest first and the undated last', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(50), { nil: undefined }), { maxLength: 12 }), (offsets) => {
        const rows = rowsOf(
          offsets.map((offset, index) =>
            sampleDevelopment(`E${index}`, ['2020-02-20', '2020-02-25'], { occurred: onDay(offset) }),
          ),
        );
        expect(rows).toHaveLength(offsets.length);
        expect(new Set(rows.map(({ item }) => item.id)).size).toBe(offsets.length);
        const days = rows.map(({ item }) => item.window?.latest ?? '');
        expect(days).toEqual(days.toSorted().toReversed());
      }),
    );
  });

  it('put what still goes on before all that has ended', () => {
    const ongoing = { kind: 'process', earliest: start, qualifier: 'exact', precision: 'day' } as const;
    const rows = rowsOf([
      sampleDevelopment('E1', ['2020-02-20', '2020-02-20'], { occurred: onDay(40) }),
      sampleDevelopment('E2', ['2020-02-20', '2020-02-20'], {
        occurred: { rule: { kind: 'fixed', window: ongoing } },
      }),
    ]);
    expect(rows.map(({ item }) => item.id)).toEqual(['E2', 'E1']);
  });

  it('say when, who, how credible and by how many points', () => {
    const [row] = rowsOf([
      sampleDevelopment('E1', ['2020-02-12', '2020-02-12'], {
        occurred: onDay(9),
        ratings: { W: 'CC' },
        grade: 'A1',
        attribution: { said: { ar: 'وكالة' }, kind: 'narration' },
      }),
    ]);
    expect(row).toMatchObject({
      happened: 'on 10 Jan 2020',
      known: 'on 12 Feb 2020',
      said: 'وكالة',
      grade: 'A1',
    });
    // A1 is right with chance 0.95: 4 becomes 1 / (0.05 + 0.95 / 4) = 3.478; 90 % × 3.478 / 5.478 = 57.1 %
    expect(row?.effects).toEqual({ W: 27, N: -14, S: -14, O: 0 });
  });
});
