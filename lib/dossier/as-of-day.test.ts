import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/time/date-arithmetic';
import { asOfDay } from './as-of-day';
import { day, sampleDevelopment, sampleDossier } from './sample-dossier';

const anchor = sampleDossier([]).anchor.on;
const offsets = fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 6 });

describe('the day whose knowledge a view shows', () => {
  it('leaves nothing out that became known or was judged, and asks for no day after all of it', () => {
    fc.assert(
      fc.property(offsets, offsets, (known, judged) => {
        const dossier = sampleDossier(
          known.map((offset, n) => sampleDevelopment(`E${n}`, [moved(offset), moved(offset)])),
        );
        const revisions = judged.map((offset) => ({ asOfOn: addDays(anchor, offset) }));
        const found = asOfDay(undefined, dossier, revisions);
        expect(found).toBe(addDays(anchor, Math.max(0, ...known, ...judged)));
      }),
    );
  });

  it('is the day asked for up to that day, and never a later one', () => {
    const later = sampleDossier([sampleDevelopment('E1', ['2020-03-10', '2020-03-12'])]);
    expect(asOfDay(day('2020-03-05'), later, [])).toBe('2020-03-05');
    expect(asOfDay(day('2020-03-13'), later, [])).toBe('2020-03-12');
    expect(asOfDay(day('2020-03-05'), sampleDossier([]), [])).toBe(anchor);
  });

  it('is the same in both layers, also where only a check finds out that something became known later', () => {
    const [item, found] = [
      sampleDevelopment('E1', ['2020-02-01', '2020-02-01']),
      sampleDevelopment('E1', ['2020-04-01', '2020-04-02']),
    ];
    const check = { id: 'C1', development: 'E1', finding: { en: 'Later' }, sources: [] };
    const checked = sampleDossier([item], { sourceChecks: [{ ...check, changes: { known: found.known } }] });
    expect(asOfDay(undefined, checked, [])).toBe('2020-04-02');
    expect(asOfDay(undefined, { ...checked, settings: { ...checked.settings, checksOff: ['C1'] } }, [])).toBe(
      anchor,
    );
  });
});

function moved(offset: number) {
  return addDays(anchor, offset);
}
