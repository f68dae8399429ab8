import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, WhatIf } from '@/lib/dossier/what-if-schema';
import { noRatings, type RatingDraft, ratingDraftAfter } from './rating-draft';
import { withCell } from './what-if-edits';

const anyEdit = fc.tuple(
  fc.constantFrom('E1', 'E2'),
  fc.constantFrom('W', 'S'),
  fc.constantFrom<Cell | undefined>('CC', 'II', 2.5, undefined),
);
const edited = (draft: RatingDraft, to: WhatIf, basedOn = 1) =>
  ratingDraftAfter(draft, { type: 'edit', to, basedOn, was: [] });
const times = (count: number, draft: RatingDraft, type: 'undo' | 'redo'): RatingDraft =>
  Array.from({ length: count }).reduce<RatingDraft>((each) => ratingDraftAfter(each, { type }), draft);

describe('ratings that are not saved', () => {
  it('go all the way back and all the way forth', () => {
    fc.assert(
      fc.property(fc.array(anyEdit), (edits) => {
        const draft = edits.reduce(
          (each, [item, scenario, cell]) => edited(each, withCell(each.now, item, scenario, cell)),
          noRatings,
        );
        const back = times(edits.length, draft, 'undo');
        expect(back.now).toEqual({});
        expect(times(edits.length, back, 'redo').now).toEqual(draft.now);
      }),
    );
  });

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

  it('leave nothing behind once they are saved', () => {
    const draft = edited(noRatings, withCell({}, 'E1', 'W', 'CC'));
    expect(ratingDraftAfter(draft, { type: 'drop' })).toEqual(noRatings);
  });
});
