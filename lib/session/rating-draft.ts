import type { Development } from '@/lib/dossier/schema';
import { isNothing } from '@/lib/dossier/what-if-edits';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { isSame } from '@/lib/kernel/is-same';

/** What of a development is rated. */
export type RatedParts = Pick<
  Development,
  'ratings' | 'ratios' | 'cellReasons' | 'grade' | 'novelty' | 'origin'
>;

/** Ratings that are not saved: what is otherwise than recorded, and what it was begun on. */
export type RatingDraft = Readonly<{
  now: WhatIf;
  /** The number of the last entry of the log when the draft was begun. */
  basedOn: number;
  /** What each edited row was when it was first touched: what others change since comes to light against it. */
  was: Readonly<Record<string, RatedParts>>;
}>;

/** Each layer has a draft of its own, and a blind sitting another. */
export type RatingsOf = 'reported' | 'checked' | 'blind';

export type RatingEdit = Readonly<{ to: WhatIf; basedOn: number; was: readonly Development[] }>;

export const noRatings: RatingDraft = { now: {}, basedOn: 0, was: {} };

/** The draft after an edit; one that changes nothing gives the same draft. */
export function ratingDraftAfter(draft: RatingDraft, { to, basedOn, was }: RatingEdit): RatingDraft {
  if (isSame(to, draft.now)) return draft;
  const begins = isNothing(draft.now);
  const touched = was.map((item) => [item.id, ratedParts(item)] as const);
  return {
    now: to,
    basedOn: begins ? basedOn : draft.basedOn,
    was: { ...Object.fromEntries(touched), ...(begins ? {} : draft.was) },
  };
}

function ratedParts({ ratings, ratios, cellReasons, grade, novelty, origin }: Development): RatedParts {
  return { ratings, ratios, cellReasons, grade, novelty, origin };
}
