import { useEffect, useReducer, useState } from 'react';
import type { Weights } from '@/lib/dossier/atoms';
import { sameWeights } from '@/lib/dossier/weights';
import { pointsInOrder, weightsOf } from '@/lib/session/address-weights';
import { weightDraft, weightDraftAfter } from '@/lib/session/weight-draft';

type Wish = Readonly<{
  order: readonly string[];
  /** The weights that stand on the as-of day. */
  saved: Weights;
  addressed: readonly number[] | undefined;
  /** The number of the last revision there is. */
  last: number;
  write: (change: Readonly<{ weights: readonly number[] | undefined }>) => void;
}>;

/** After a run of arrow keys this long without another, the run is over. */
const keysRestMs = 700;

/**
 * The weights being edited. They begin at what the address holds, else at what is saved, and follow both when Back,
 * a new revision or another as-of day changes them; an ended gesture is written into the address, a running one is
 * not. `basedOn` is the revision that was in view when the draft was begun: what others save meanwhile must come to
 * light as a conflict, not be overwritten.
 */
export function useDraft({ order, saved, addressed, last, write }: Wish) {
  const wanted = addressed === undefined ? saved : weightsOf(order, addressed);
  const [draft, dispatch] = useReducer(weightDraftAfter, undefined, () => weightDraft(order, wanted));
  const key = pointsInOrder(order, wanted).join('-');
  const [applied, setApplied] = useState(key);
  if (applied !== key) {
    setApplied(key);
    if (!sameWeights(wanted, draft.now.points)) dispatch({ type: 'follow', points: wanted });
  }

  const { points } = draft.now;
  const isUnsaved = !sameWeights(points, saved);
  const [basedOn, setBasedOn] = useState(last);
  if (basedOn > last || (!isUnsaved && basedOn !== last)) setBasedOn(last);

  const { gesture } = draft;
  const resting = gesture === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an ended gesture writes; the address is its outcome
  useEffect(() => {
    const unsaved = isUnsaved ? pointsInOrder(order, points) : undefined;
    if (resting && unsaved?.join('-') !== addressed?.join('-')) write({ weights: unsaved });
  }, [resting, points]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every further key moves the points and begins the wait anew
  useEffect(() => {
    if (gesture?.by !== 'keys') return;
    const timer = setTimeout(() => dispatch({ type: 'end' }), keysRestMs);
    return () => clearTimeout(timer);
  }, [gesture, points]);
  return { draft, dispatch, isUnsaved, basedOn };
}
