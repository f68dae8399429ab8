import { isDraftStep, type Step } from '@/lib/session/history';
import {
  draftsKept,
  type KeptRatings,
  keptDrafts,
  noDrafts,
  type RatingStep,
} from '@/lib/session/rating-draft-kept';
import type { SessionState } from '@/lib/session/state';
import type { Session } from './session';

const restMs = 300;

/** Brings back the ratings that this device has kept, and keeps them from then on: a reload loses nothing. */
export function keepRatings({ store, dispatch }: Session): () => void {
  const key = `masar.ratings.${store.getState().record.slug}`;
  const kept = draftsKept(stored(key));
  if (
    kept.drafts.reported !== noDrafts.reported ||
    kept.drafts.checked !== noDrafts.checked ||
    kept.drafts.sitting
  )
    dispatch({ type: 'ratings-found', kept });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    const { ratings, history } = store.getState();
    const isNone = ratings === noDrafts;
    write(key, isNone ? undefined : keptDrafts({ drafts: ratings, ...stepsIn(history) }));
  };
  const stop = store.subscribe((now, before) => {
    if (now.ratings === before.ratings) return;
    // after the keys, not between them; whoever leaves at once loses nothing either
    clearTimeout(timer);
    timer = setTimeout(keep, restMs);
  });
  window.addEventListener('pagehide', keep);
  return () => {
    keep();
    stop();
    window.removeEventListener('pagehide', keep);
  };
}

function stepsIn({ past, future }: SessionState['history']): Omit<KeptRatings, 'drafts'> {
  return { past: past.flatMap(ratingStep), future: future.flatMap(ratingStep) };
}

function ratingStep(step: Step): readonly RatingStep[] {
  if (!isDraftStep(step) || step.what !== 'ratings') return [];
  return (['reported', 'checked', 'blind'] as const).flatMap((of) => {
    const [from, to] = [step.from[of], step.to[of]];
    return from === undefined || to === undefined ? [] : [{ of, from, to }];
  });
}

function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // where storage is forbidden nothing was kept
    return null;
  }
}

function write(key: string, text: string | undefined): void {
  try {
    if (text === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
  } catch {
    // forbidden or full: the draft lives as long as the page
  }
}
