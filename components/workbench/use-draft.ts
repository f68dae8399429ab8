import { useEffect, useReducer, useState } from 'react';
import type { Weights } from '@/lib/dossier/atoms';
import { sameWeights } from '@/lib/dossier/weights';
import { pointsInOrder, weightsOf } from '@/lib/workbench/standing';
import { weightDraft, weightDraftAfter } from '@/lib/workbench/weight-draft';

/**
 * The weights being edited. They begin at what the address holds, else at what is saved, and follow both when Back,
 * a new revision or another as-of day changes them; an ended gesture is written into the address, a running one is not.
 */
export function useDraft(
  order: readonly string[],
  saved: Weights,
  addressed: readonly number[] | undefined,
  write: (change: Readonly<{ weights: readonly number[] | undefined }>) => void,
) {
  const wanted = addressed === undefined ? saved : weightsOf(order, addressed);
  const [draft, dispatch] = useReducer(weightDraftAfter, undefined, () => weightDraft(order, wanted));
  const key = pointsInOrder(order, wanted).join('-');
  const [applied, setApplied] = useState(key);
  if (applied !== key) {
    setApplied(key);
    if (!sameWeights(wanted, draft.now.points)) dispatch({ type: 'replace', points: wanted });
  }

  const resting = draft.gesture === undefined;
  const { points } = draft.now;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an ended gesture writes; the address is its outcome
  useEffect(() => {
    const unsaved = sameWeights(points, saved) ? undefined : pointsInOrder(order, points);
    if (resting && unsaved?.join('-') !== addressed?.join('-')) write({ weights: unsaved });
  }, [resting, points]);
  return { draft, dispatch };
}
