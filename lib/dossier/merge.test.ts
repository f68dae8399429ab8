import { describe, expect, it } from 'vitest';
import { dossierWith } from './dossier-with';
import { allKept, merged } from './merge';
import { sampleDevelopment, sampleDossier } from './sample-dossier';

const known = ['2016-11-14', '2016-11-14'] as const;
const one = sampleDevelopment('E1', known, { ratings: { W: 'C' }, grade: 'B2', actors: ['a'] });
const other = sampleDevelopment('E2', known, { ratings: { S: 'CC' }, grade: 'C3', actors: ['a', 'b'] });
const hanging = sampleDevelopment('E3', known, {
  occurred: { rule: { kind: 'relative', to: 'E2', months: 1, toleranceMonths: 0 } },
});
const dossier = sampleDossier([one, other, hanging], {
  actors: ['a', 'b'].map((id) => ({ id, name: { en: id } })),
  origins: [{ id: 'o', name: { en: 'One' }, lead: 'E2' }],
  sourceChecks: [
    {
      id: 'c',
      development: 'E2',
      changes: { ratings: { S: 'N' }, grade: 'A1' },
      finding: { en: 'x' },
      sources: [{ publisher: { en: 'y' } }],
    },
  ],
});

describe('merging two developments', () => {
  it('leaves one, with the actors of both, to which everything now refers', () => {
    const after = dossierWith(dossier, merged(dossier, { kept: 'E1', gone: 'E2', choice: allKept }));
    expect(after.developments.map(({ id }) => id)).toEqual(['E1', 'E3']);
    expect(after.developments[0]).toMatchObject({ ratings: { W: 'C' }, actors: ['a', 'b'] });
    expect(after.developments[1]?.occurred.rule).toMatchObject({ to: 'E1' });
    expect(after.origins[0]?.lead).toBe('E1');
  });

  it('hands an origin that the whole has left to its next row, and lets one without rows go', () => {
    const led = { ...one, origin: 'o' };
    const next = sampleDevelopment('E4', known, { origin: 'o' });
    const choice = { ...allKept, ratings: 'gone' } as const;
    const origins = [{ id: 'o', name: { en: 'One' }, lead: 'E1' }];
    const originsAfter = (...developments: (typeof one)[]) => {
      const before = { ...dossier, developments, origins, sourceChecks: [] };
      return dossierWith(before, merged(before, { kept: 'E1', gone: 'E2', choice })).origins;
    };
    expect(originsAfter(led, other, next)).toMatchObject([{ id: 'o', lead: 'E4' }]);
    expect(originsAfter(led, other)).toEqual([]);
  });

  it('lets a check change only what was taken from the development that it looked up', () => {
    const choice = { ...allKept, grade: 'gone' } as const;
    const after = dossierWith(dossier, merged(dossier, { kept: 'E1', gone: 'E2', choice }));
    expect(after.sourceChecks).toMatchObject([{ id: 'c', development: 'E1', changes: { grade: 'A1' } }]);
    expect(after.sourceChecks[0]?.changes.ratings).toBeUndefined();
    expect(after.developments[0]?.grade).toBe('C3');
  });

  it('fixes a date of one that hung on the other, for it would hang on itself', () => {
    const choice = { ...allKept, occurred: 'gone' } as const;
    const after = dossierWith(dossier, merged(dossier, { kept: 'E2', gone: 'E3', choice }));
    expect(after.developments.find(({ id }) => id === 'E2')?.occurred.rule.kind).toBe('undated');
  });
});
