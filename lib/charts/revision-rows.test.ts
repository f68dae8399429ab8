import { describe, expect, it } from 'vitest';
import type { Revision } from '@/lib/dossier/log';
import type { Scenario } from '@/lib/dossier/schema';
import { day } from '@/lib/time/day';
import { revisionRows } from './revision-rows';

function revision(number: number, weights: Readonly<Record<string, number>>): Revision {
  return {
    id: `r${number}`,
    number,
    basedOn: number - 1,
    recordedAt: `2026-11-22T16:0${number}:00.000Z`,
    weights,
    confidence: { level: 'low' },
    layer: 'reported',
    settings: { prior: {}, ratingBase: 2, temper: 1, layer: 'reported', checksOff: [] },
    asOfOn: day('2016-11-15'),
    dossierSeq: 1,
    author: 'Lena',
  };
}

const scenarios: readonly Scenario[] = [
  { id: 'W', name: { en: 'West' }, standing: 'rated' },
  { id: 'N', name: { en: 'North' }, standing: 'rated' },
  { id: 'D', name: { en: 'Derna' }, standing: 'rated', outOf: { scenario: 'N', share: 0.25 } },
];

describe('the history of the judgement', () => {
  it('stands newest first, each against the one recorded before it', () => {
    const rows = revisionRows(
      [revision(2, { W: 64, N: 36 }), revision(1, { W: 60, N: 40 }), revision(3, { W: 64, N: 36 })],
      scenarios,
    );
    expect(rows.map((row) => row.revision.number)).toEqual([3, 2, 1]);
    expect(rows.map((row) => row.changes)).toEqual([
      [],
      [
        { id: 'W', points: 4 },
        { id: 'N', points: -4 },
      ],
      undefined,
    ]);
  });

  it('measures a scenario taken out of another since against its share of that one', () => {
    const [later] = revisionRows(
      [revision(1, { W: 60, N: 40 }), revision(2, { W: 60, N: 28, D: 12 })],
      scenarios,
    );
    expect(later?.changes).toEqual([
      { id: 'N', points: -2 },
      { id: 'D', points: 2 },
    ]);
  });

  it('is empty where nobody has judged', () => {
    expect(revisionRows([], scenarios)).toEqual([]);
  });
});
