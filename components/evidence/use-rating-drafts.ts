import { useCallback, useEffect, useReducer, useState } from 'react';
import { type RatingAction, ratingDraftAfter } from '@/lib/session/rating-draft';
import {
  draftsKept,
  keptDrafts,
  noDrafts,
  type RatingDrafts,
  type Sitting,
} from '@/lib/session/rating-draft-kept';

const restMs = 300;

type Which = 'reported' | 'checked' | 'blind';
type Action =
  | Readonly<{ which: Which; action: RatingAction }>
  | Readonly<{ sitting: Sitting | undefined }>
  | Readonly<{ all: RatingDrafts }>;

/** Every draft of this dossier on this device: a reload loses nothing, and says what it brought back. */
export function useRatingDrafts(slug: string) {
  const [drafts, dispatch] = useReducer(draftsAfter, noDrafts);
  const [loaded, setLoaded] = useState(false);
  const [restored, setRestored] = useState(false);
  const key = `masar.ratings.${slug}`;
  useEffect(() => {
    const kept = draftsKept(stored(key));
    dispatch({ all: kept });
    setRestored(kept.reported.past.length + kept.checked.past.length > 0);
    setLoaded(true);
  }, [key]);
  useEffect(() => {
    if (!loaded) return;
    const keep = () => store(key, drafts === noDrafts ? undefined : keptDrafts(drafts));
    // after the keys, not between them; whoever leaves at once loses nothing either
    const timer = setTimeout(keep, restMs);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [key, loaded, drafts]);
  return { drafts, dispatch, restored, acknowledge: useCallback(() => setRestored(false), []) };
}

function draftsAfter(drafts: RatingDrafts, change: Action): RatingDrafts {
  if ('all' in change) return change.all;
  if ('sitting' in change) return { ...drafts, sitting: change.sitting };
  return { ...drafts, [change.which]: ratingDraftAfter(drafts[change.which], change.action) };
}

function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // where storage is forbidden nothing was kept
    return null;
  }
}

function store(key: string, text: string | undefined): void {
  try {
    if (text === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
  } catch {
    // forbidden or full: the draft lives as long as the page
  }
}
