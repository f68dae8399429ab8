import type { EntryKept } from '@/lib/api/contract';
import { isNothing } from '@/lib/dossier/what-if-edits';
import { forgotten, isDraftStep, remembered, type Step } from './history';
import { noRatings, type RatingEdit, type RatingsOf, ratingDraftAfter } from './rating-draft';
import type { RatingStep } from './rating-draft-kept';
import type { SessionState } from './state';

export function rated(state: SessionState, of: RatingsOf, edit: RatingEdit): SessionState {
  const draft = state.ratings[of];
  const after = ratingDraftAfter(draft, edit);
  if (after === draft) return state;
  const step: Step = { what: 'ratings', from: { [of]: draft.now }, to: { [of]: after.now } };
  return {
    ...state,
    ratings: { ...state.ratings, [of]: after },
    history: remembered(state.history, step),
    said: undefined,
    restored: false,
  };
}

export function stepOf({ of, from, to }: RatingStep): Step {
  return { what: 'ratings', from: { [of]: from }, to: { [of]: to } };
}

export function entryKept(
  state: SessionState,
  made: EntryKept,
  was: 'publication' | 'form' | RatingsOf | undefined,
): SessionState {
  const { seq: entry, author, change } = made.entry;
  const step: Step = { what: 'entry', entry, author };
  const next: SessionState = {
    ...state,
    kept: made,
    said: { kind: 'entry-saved', entry },
    history: remembered(state.history, step),
  };
  if (was === 'publication') {
    const { anchorOn: _, ...whatIf } = state.address.whatIf ?? {};
    const isGone = (each: Step) => each.what === 'publication';
    return {
      ...next,
      address: { ...state.address, whatIf: isNothing(whatIf) ? undefined : whatIf },
      history: remembered(forgotten(state.history, isGone), step),
    };
  }
  if (was === 'reported' || was === 'checked' || was === 'blind') {
    const isGone = (each: Step) => isDraftStep(each) && was in each.from;
    return {
      ...next,
      ratings: { ...state.ratings, [was]: noRatings },
      history: remembered(forgotten(state.history, isGone), step),
    };
  }
  if (was !== 'form') return next;
  const selected = change.kind === 'development-added' ? change.development.id : state.address.selected;
  return { ...next, begun: undefined, address: { ...state.address, selected } };
}
