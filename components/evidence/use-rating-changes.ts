import { useDeferredValue, useMemo } from 'react';
import { ratingChanges } from '@/lib/session/rating-draft-changes';
import { useMatrixView } from '../session/use-matrix-view';
import { useSession } from '../session/use-session';

/** What the draft in hand changes of the record; none where one rates blind or tries out. */
export function useRatingChanges() {
  const { recorded } = useMatrixView('matrix');
  const isBlind = useMatrixView('sitting') !== undefined;
  const isSandbox = useSession('isSandbox');
  // how many changes there are is read after the cell, not with it
  const settled = useDeferredValue(useMatrixView('draft').now);
  return useMemo(
    () => (isBlind || isSandbox ? [] : ratingChanges(recorded, settled)),
    [isBlind, isSandbox, recorded, settled],
  );
}
