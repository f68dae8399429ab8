import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology, movedBy } from '@/lib/dossier/chronology';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { addDays } from '@/lib/time/date-arithmetic';
import { dossierPicture } from './dossier-picture';
import { ghosts } from './ghosts';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const { on: recordedOn } = dossier.anchor;
const tried = (by: number) => {
  const on = addDays(recordedOn, by);
  const moved = { ...dossier, anchor: { ...dossier.anchor, on } };
  return {
    on,
    ...dossierPicture({ dossier: moved, layer: 'reported', asOfOn: on, even: false, tongue: 'en' }),
  };
};

describe('ghosts', () => {
  it('stand for what moves and for nothing else, at the window of the record', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (by) => {
        const { items, on, dossier: shown } = tried(by);
        const recorded = chronology(shown, recordedOn);
        const were = ghosts(items, recorded);
        const moved = movedBy(shown, recordedOn, on);
        expect(were.length).toBeGreaterThan(10);
        for (const { id, window } of were) {
          expect(moved).toContain(id);
          expect(window).toEqual(recorded[id]?.occurred);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('are none where nothing was tried', () => {
    const { items, dossier: shown } = tried(0);
    expect(ghosts(items, chronology(shown, recordedOn))).toEqual([]);
  });
});
