import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology, movedBy } from '@/lib/dossier/chronology';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { addDays } from '@/lib/time/date-arithmetic';
import { day } from '@/lib/time/day';
import { anchorAgainst, candidateDays } from './anchor-against';
import { anchorChanges } from './anchor-changes';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const { on: recordedOn } = dossier.anchor;
const days = fc.integer({ min: -60, max: 60 }).map((by) => addDays(recordedOn, by));

describe('what moves with the publication date', () => {
  it('is exactly what hangs on it, before and after, and everything else stays', () => {
    fc.assert(
      fc.property(days, (on) => {
        const { moved, stays } = anchorChanges(dossier, recordedOn, on);
        expect(moved.map(({ id }) => id)).toEqual(movedBy(dossier, recordedOn, on));
        expect(moved.length + stays).toBe(dossier.developments.length);
        const [before, after] = [chronology(dossier, recordedOn), chronology(dossier, on)];
        for (const { id, occurred, known } of moved) {
          if (occurred !== undefined)
            expect(occurred).toEqual({ before: before[id]?.occurred, after: after[id]?.occurred });
          if (known !== undefined)
            expect(known).toEqual({ before: before[id]?.known, after: after[id]?.known });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is nothing on the recorded day, against which nothing speaks', () => {
    expect(anchorChanges(dossier, recordedOn, recordedOn).moved).toEqual([]);
    expect(anchorAgainst(dossier, recordedOn, 'en')).toEqual([]);
  });
});

describe('what the text says against a day', () => {
  const saturday = day('2016-11-12');

  it('names the weekday that it has and the one that the calendar has', () => {
    const [own, counted] = anchorAgainst(dossier, saturday, 'en');
    expect(own).toBe('the text says Tuesday; 12 Nov is a Saturday');
    expect(counted).toMatch(/: the text says Monday; 11 Nov is a Friday$/);
    const { moved } = anchorChanges(dossier, recordedOn, saturday);
    expect(moved.filter(({ contradictions }) => contradictions.length > 0).map(({ id }) => id)).toEqual([
      'E16',
    ]);
  });

  it('says it in Arabic too, and leaves the Tuesdays after the last thing told', () => {
    expect(anchorAgainst(dossier, saturday, 'ar')[0]).toBe('في النص الثلاثاء، و12 نوفمبر يوافق السبت');
    const fitting = candidateDays(dossier, recordedOn, 14, 'en').filter(
      ({ against }) => against.length === 0,
    );
    expect(fitting.map(({ on }) => on)).toEqual(['2016-11-15', '2016-11-22', '2016-11-29']);
    expect(anchorAgainst(dossier, day('2016-11-01'), 'en').join()).toContain('the text already tells of');
  });
});
