import { describe, expect, it } from 'vitest';
import { withCell } from '@/lib/dossier/what-if-edits';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { noRatings, type RatingDraft, ratingDraftAfter } from './rating-draft';

const edited = (draft: RatingDraft, to: WhatIf, basedOn = 1) =>
  ratingDraftAfter(draft, { to, basedOn, was: [] });
describe('ratings that are not saved', () => {
  it('take an edit that changes nothing for none', () => {
    const draft = edited(noRatings, withCell({}, 'E1', 'W', 'CC'));
    expect(edited(draft, withCell({}, 'E1', 'W', 'CC'))).toBe(draft);
  });

  it('remember on which entry they were begun, not on which they were gone on with', () => {
    const begun = edited(noRatings, withCell({}, 'E1', 'W', 'CC'), 4);
    const later = edited(begun, withCell(begun.now, 'E2', 'W', 'I'), 6);
    expect(later.basedOn).toBe(4);
    const anew = edited(edited(later, {}, 6), withCell({}, 'E1', 'S', 'C'), 7);
    expect(anew.basedOn).toBe(7);
  });
});
