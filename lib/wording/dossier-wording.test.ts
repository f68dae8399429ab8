import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import type { Revision } from '@/lib/dossier/log';
import { day, sampleDossier } from '@/lib/dossier/sample-dossier';
import { dossierWording } from './dossier-wording';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const shipped = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const sample = sampleDossier([]);

const revision = (number: number, W: number, reason: string, yardstick?: 'phia'): Revision => ({
  id: `r${number}`,
  number,
  basedOn: number - 1,
  recordedAt: '2016-11-15T00:00:00Z',
  weights: { ...Object.fromEntries(sample.scenarios.map(({ id }) => [id, 0])), W },
  confidence: { level: 'low' },
  layer: 'reported',
  settings: { ...sample.settings, ...(yardstick && { yardstick }) },
  asOfOn: day('2016-11-15'),
  dossierSeq: 1,
  author: 'Salma',
  reason,
});
const told = (...revisions: readonly Revision[]) =>
  dossierWording(sample, revisions, [], 'en').map(({ part, of, faults }) => [
    part,
    of,
    ...faults.map(({ kind }) => kind),
  ]);

describe('the words of a dossier', () => {
  it('have no fault in the shipped one', () => {
    expect(dossierWording(shipped, [], [], 'en')).toEqual([]);
  });

  it('are found wherever its authors speak for themselves', () => {
    const may = { en: 'It may be so.' };
    const spoilt = {
      ...shipped,
      meaning: may,
      overturns: [may],
      assumptions: [{ id: 'a', text: may, basis: may, standing: 'caveated' as const, developments: [] }],
      developments: shipped.developments.map((item) =>
        item.id === 'E04' ? { ...item, gist: may, doubt: may, cellReasons: { W: may } } : item,
      ),
    };
    const found = dossierWording(spoilt, [], [{ seq: 7, reason: 'ربما' }], 'en');
    expect(found.map(({ part, of }) => (of === undefined ? part : `${part} ${of}`))).toEqual([
      'meaning',
      'doubt E04',
      'cell E04',
      'overturn',
      'assumption',
      'assumption',
      'entry 7',
    ]);
  });

  it('are read against the revision before, in the yardstick of their day', () => {
    expect(told(revision(1, 54, 'First.'), revision(2, 55, 'New arrests.'))).toEqual([
      ['revision', '2', 'band-crossed'],
    ]);
    expect(told(revision(1, 54, 'First.'), revision(2, 55, 'New arrests.', 'phia'))).toEqual([]);
    expect(told(revision(1, 54, 'First.'), revision(2, 55, 'Arrests in the West.'))).toEqual([]);
  });
});
