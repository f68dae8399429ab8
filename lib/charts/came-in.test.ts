import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import { day } from '@/lib/time/day';
import { cameIn } from './came-in';
import { knownDays } from './known-days';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierInLayer(dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), 'reported', []);
const dates = chronology(dossier);
const { on: reportOn } = dossier.anchor;
const days = knownDays(dates, reportOn);

describe('the days on which something became known', () => {
  it('stand in order, each once, and every development came in on one of them', () => {
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.at(-1)).toBe(reportOn);
    const told = days.flatMap((on) => cameIn(dossier, dates, on).developments);
    expect(told.toSorted()).toEqual(dossier.developments.map(({ id }) => id).toSorted());
  });

  it('count on from each other', () => {
    let known = 0;
    for (const on of days) {
      const came = cameIn(dossier, dates, on);
      known += came.developments.length;
      expect([came.known, came.of]).toEqual([known, dossier.developments.length]);
    }
  });

  it('tell of a change of lead who was passed', () => {
    const north = cameIn(dossier, dates, day('2016-08-20'));
    expect([north.leader, north.passed]).toEqual(['N', undefined]);
    expect(north.after).toBeGreaterThan(north.before);
    const passes = days.map((on) => cameIn(dossier, dates, on)).filter(({ passed }) => passed === 'N');
    expect(passes.map(({ leader }) => leader)).toEqual(['W']);
  });
});
