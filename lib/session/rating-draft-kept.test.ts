import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDevelopment } from '@/lib/dossier/sample-dossier';
import { noRatings, ratingDraftAfter } from './rating-draft';
import { draftsKept, keptDrafts, noDrafts } from './rating-draft-kept';

const item = sampleDevelopment('E1', ['2020-01-01', '2020-01-01'], { ratings: { W: 'C' } });
const draft = ratingDraftAfter(noRatings, {
  type: 'edit',
  to: {
    developments: {
      E1: { cells: { W: 'II', S: 2.5 }, reasons: { W: { en: 'Why' }, S: 'none' }, grade: 'A1' },
    },
  },
  basedOn: 3,
  was: [item],
});

describe('drafts that a device keeps', () => {
  it('come back as they were', () => {
    const drafts = {
      ...noDrafts,
      checked: draft,
      sitting: { seed: 7, start: 'empty', layer: 'checked' } as const,
    };
    expect(draftsKept(keptDrafts(drafts))).toEqual(drafts);
  });

  it('are none where the device kept something else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(draftsKept(text)).toEqual(noDrafts);
      }),
    );
    expect(draftsKept(null)).toEqual(noDrafts);
  });

  it('lose what could not have been rated here', () => {
    for (const developments of [{ E1: { cells: { W: 'YES' } } }, { E1: { grade: 'Z9' } }, 'E1']) {
      const broken = { ...noDrafts, checked: { ...draft, now: { developments } }, version: 1 };
      expect(draftsKept(JSON.stringify(broken)).checked).toEqual(noRatings);
    }
    const settings = { ...noDrafts, checked: { ...draft, now: { temper: 0.1 } }, version: 1 };
    expect(draftsKept(JSON.stringify(settings)).checked).toEqual(noRatings);
  });
});
