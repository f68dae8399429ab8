import { describe, expect, it } from 'vitest';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { changedByBoth, ratingChanges } from './rating-draft-changes';
import { draftWithout } from './rating-draft-without';

const known = ['2020-01-01', '2020-01-01'] as const;
const begun = sampleDossier([
  sampleDevelopment('E1', known, { ratings: { W: 'C' } }),
  sampleDevelopment('E2', known),
]);
const draft = {
  developments: {
    E1: { cells: { W: 'II' as const, S: 'C' as const }, reasons: { S: { en: 'Why' } } },
    E2: { grade: 'A1', cells: { N: 2 } },
    gone: { grade: 'A1' },
  },
};

describe('what a draft changes', () => {
  it('is told cell by cell, and of what is there only', () => {
    expect(ratingChanges(begun, draft)).toEqual([
      { development: 'E1', kind: 'cell', scenario: 'W', from: 'C', to: 'II' },
      { development: 'E1', kind: 'cell', scenario: 'S', from: 'NA', to: 'C' },
      { development: 'E1', kind: 'reason', scenario: 'S' },
      { development: 'E2', kind: 'cell', scenario: 'N', from: 'NA', to: 2 },
      { development: 'E2', kind: 'grade', from: 'B2', to: 'A1' },
    ]);
  });

  it('is nothing once every change is taken back', () => {
    expect(ratingChanges(begun, draftWithout(draft, ratingChanges(begun, draft)))).toEqual([]);
  });

  it('meets what others changed in the same cell, and nothing where they came to the same', () => {
    const now = sampleDossier([
      sampleDevelopment('E1', known, { ratings: { W: 'CC', S: 'C' } }),
      sampleDevelopment('E2', known, { ratings: { W: 'I' } }),
    ]);
    const was = Object.fromEntries(begun.developments.map((item) => [item.id, item]));
    expect(changedByBoth({ now: draft, was }, now)).toEqual([
      {
        mine: { development: 'E1', kind: 'cell', scenario: 'W', from: 'CC', to: 'II' },
        theirs: { development: 'E1', kind: 'cell', scenario: 'W', from: 'C', to: 'CC' },
      },
    ]);
  });
});
