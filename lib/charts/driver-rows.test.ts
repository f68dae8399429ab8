import { describe, expect, it } from 'vitest';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Driver } from '@/lib/forecast/drivers';
import { normalise } from '@/lib/inference/distribution';
import { driverRows } from './driver-rows';

const days = ['2020-01-01', '2020-01-01'] as const;
const dossier = sampleDossier(
  Array.from({ length: 9 }, (_, index) =>
    sampleDevelopment(`E${index}`, days, { title: { ar: `تطوّر ${index}` } }),
  ),
  { origins: [{ id: 'press', name: { en: 'The press' }, lead: 'E0' }] },
);
function driver(id: string, points: number, kind: Driver['kind'] = 'development'): Driver {
  return { id, kind, points, developments: [id], without: normalise({ W: 1 }), leaderWithout: 'W' };
}
const asOne = (name: string) => `${name}, as one`;

describe('the rows of the drivers', () => {
  it('say by how much the leader’s weight moves when the row is left out', () => {
    expect(driverRows([driver('press', 12.6, 'origin'), driver('E1', -3.2)], dossier, 'en', asOne)).toEqual([
      { id: 'origin press', name: 'The press, as one', lang: 'en', points: -13 },
      { id: 'development E1', name: 'تطوّر 1', lang: 'ar', points: 3 },
    ]);
  });

  it('leave out what moves it by less than half a point', () => {
    const rows = driverRows([driver('E1', 4), driver('E2', -0.4)], dossier, 'en', asOne);
    expect(rows.map(({ points }) => points)).toEqual([-4]);
  });

  it('count in tenths where none reaches two points, so that many small ones are not called nothing', () => {
    const rows = driverRows(
      [driver('E1', 0.44), driver('E2', -0.36), driver('E3', 0.04)],
      dossier,
      'en',
      asOne,
    );
    expect(rows.map(({ points }) => points)).toEqual([-0.4, 0.4]);
  });

  it('are seven at most, the strongest', () => {
    const many = Array.from({ length: 9 }, (_, index) => driver(`E${index}`, 20 - index));
    expect(driverRows(many, dossier, 'ar', asOne).map(({ points }) => points)).toEqual([
      -20, -19, -18, -17, -16, -15, -14,
    ]);
  });
});
