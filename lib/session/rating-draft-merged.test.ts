import { describe, expect, it } from 'vitest';
import { sampleDevelopment } from '@/lib/dossier/sample-dossier';
import { mergedDraft, prunedDraft } from './rating-draft-merged';

const item = sampleDevelopment('E1', ['2020-01-01', '2020-01-01'], { ratings: { W: 'C' } });

describe('a draft over another', () => {
  it('has the last word cell by cell and leaves the rest', () => {
    expect(
      mergedDraft(
        { developments: { E1: { cells: { W: 'I', S: 'C' }, grade: 'A1' }, E2: { novelty: 0 } } },
        { developments: { E1: { cells: { W: 'CC' }, reasons: { W: { en: 'Why' } } } } },
      ),
    ).toEqual({
      developments: {
        E1: { cells: { W: 'CC', S: 'C' }, reasons: { W: { en: 'Why' } }, grade: 'A1' },
        E2: { novelty: 0 },
      },
    });
  });

  it('keeps nothing that is as recorded', () => {
    const draft = { developments: { E1: { cells: { W: 'C' as const, S: 'NA' as const, N: 'I' as const } } } };
    expect(prunedDraft(draft, new Map([['E1', item]]))).toEqual({
      developments: { E1: { cells: { N: 'I' } } },
    });
  });
});
