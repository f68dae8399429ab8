import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDevelopment } from '@/lib/dossier/sample-dossier';
import { noRatings, ratingDraftAfter } from './rating-draft';
import { draftsKept, keptDrafts, noDrafts, nothingKept } from './rating-draft-kept';

const item = sampleDevelopment('E1', ['2020-01-01', '2020-01-01'], { ratings: { W: 'C' } });
const draft = ratingDraftAfter(noRatings, {
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
    const steps = [{ of: 'checked', from: {}, to: draft.now }] as const;
    const kept = { drafts, past: steps, future: [] };
    expect(draftsKept(keptDrafts(kept))).toEqual(kept);
  });

  it('are found where an older version left them, with their way back', () => {
    const half = { developments: { E1: { grade: 'A1' } } };
    const older = { ...draft, past: [{}, half], future: [] };
    const { drafts, past } = draftsKept(
      JSON.stringify({ version: 1, reported: older, checked: {}, blind: {} }),
    );
    expect(drafts.reported).toEqual(draft);
    expect(past).toEqual([
      { of: 'reported', from: {}, to: half },
      { of: 'reported', from: half, to: draft.now },
    ]);
  });

  it('are none where the device kept something else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(draftsKept(text)).toEqual(nothingKept);
      }),
    );
    expect(draftsKept(null)).toEqual(nothingKept);
  });

  it('lose what could not have been rated here', () => {
    for (const developments of [{ E1: { cells: { W: 'YES' } } }, { E1: { grade: 'Z9' } }, 'E1']) {
      const broken = { ...noDrafts, checked: { ...draft, now: { developments } }, version: 1 };
      expect(draftsKept(JSON.stringify(broken)).drafts.checked).toEqual(noRatings);
    }
    const settings = { ...noDrafts, checked: { ...draft, now: { temper: 0.1 } }, version: 1 };
    expect(draftsKept(JSON.stringify(settings)).drafts.checked).toEqual(noRatings);
  });
});
