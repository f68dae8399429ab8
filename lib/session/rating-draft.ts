import type { Development } from '@/lib/dossier/schema';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { isSame } from '@/lib/kernel/is-same';
import { isNothing } from './what-if-edits';

/** What of a development is rated. */
export type RatedParts = Pick<
  Development,
  'ratings' | 'ratios' | 'cellReasons' | 'grade' | 'novelty' | 'origin'
>;

/** Ratings that are not saved: what is otherwise than recorded, how it came to be so, and what it was begun on. */
export type RatingDraft = Readonly<{
  now: WhatIf;
  past: readonly WhatIf[];
  future: readonly WhatIf[];
  /** The number of the last entry of the log when the draft was begun. */
  basedOn: number;
  /** What each edited row was when it was first touched: what others change since comes to light against it. */
  was: Readonly<Record<string, RatedParts>>;
}>;

export type RatingAction =
  | Readonly<{ type: 'edit'; to: WhatIf; basedOn: number; was: readonly Development[] }>
  | Readonly<{ type: 'undo' }>
  | Readonly<{ type: 'redo' }>
  /** It is saved, or given up: nothing is left to go back to. */
  | Readonly<{ type: 'drop' }>
  /** A draft that was kept on this device. */
  | Readonly<{ type: 'restore'; draft: RatingDraft }>;

export const noRatings: RatingDraft = { now: {}, past: [], future: [], basedOn: 0, was: {} };

const most = 500;

/** The draft after one more action; one that changes nothing gives the same draft. */
export function ratingDraftAfter(draft: RatingDraft, action: RatingAction): RatingDraft {
  switch (action.type) {
    case 'edit':
      return isSame(action.to, draft.now) ? draft : edited(draft, action);
    case 'undo': {
      const before = draft.past.at(-1);
      if (before === undefined) return draft;
      const future = [...draft.future, draft.now];
      return { ...draft, now: before, past: draft.past.slice(0, -1), future };
    }
    case 'redo': {
      const after = draft.future.at(-1);
      if (after === undefined) return draft;
      return { ...draft, now: after, past: [...draft.past, draft.now], future: draft.future.slice(0, -1) };
    }
    case 'drop':
      return noRatings;
    case 'restore':
      return action.draft;
  }
}

function edited(
  draft: RatingDraft,
  { to, basedOn, was }: Extract<RatingAction, { type: 'edit' }>,
): RatingDraft {
  const begins = isNothing(draft.now);
  const touched = was.map((item) => [item.id, ratedParts(item)] as const);
  return {
    now: to,
    past: [...draft.past, draft.now].slice(-most),
    future: [],
    basedOn: begins ? basedOn : draft.basedOn,
    was: { ...Object.fromEntries(touched), ...(begins ? {} : draft.was) },
  };
}

function ratedParts({ ratings, ratios, cellReasons, grade, novelty, origin }: Development): RatedParts {
  return { ratings, ratios, cellReasons, grade, novelty, origin };
}
