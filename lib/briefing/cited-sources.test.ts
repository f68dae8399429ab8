import { describe, expect, it } from 'vitest';
import { sampleDevelopment } from '@/lib/dossier/sample-dossier';
import { citedSources } from './cited-sources';

describe('citedSources', () => {
  it('counts who is cited how often, the most cited first, with every grade once', () => {
    const said = (id: string, en: string, grade: string) =>
      sampleDevelopment(id, ['2020-02-01', '2020-02-01'], {
        attribution: { said: { en }, kind: 'named' },
        grade,
      });
    expect(
      citedSources([
        said('A', 'One', 'B2'),
        said('B', 'Two', 'F3'),
        said('C', 'Two', 'A1'),
        said('D', 'Two', 'F3'),
      ]),
    ).toEqual([
      { said: { en: 'Two' }, items: 3, grades: ['A1', 'F3'] },
      { said: { en: 'One' }, items: 1, grades: ['B2'] },
    ]);
  });
});
