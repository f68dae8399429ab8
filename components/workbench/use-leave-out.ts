import { useCallback } from 'react';
import type { Without } from '@/lib/charts/dossier-picture';
import type { useSandbox } from '../sandbox/use-sandbox';

type Change = ReturnType<typeof useSandbox>['change'];

/** Leaves developments out of the count and switches source checks off, or counts them again. */
export function useLeaveOut(tryOut: Change): (without: Partial<Without>) => void {
  return useCallback(
    ({ checksOff, leftOut }) =>
      tryOut({
        ...(checksOff && { checksOff: some(checksOff) }),
        ...(leftOut && { leftOut: some(leftOut) }),
      }),
    [tryOut],
  );
}

/** An empty list is the dossier's own default, so it does not stand in the address. */
function some(ids: readonly string[]): readonly string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}
