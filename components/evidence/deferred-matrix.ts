import { useDeferredValue, useMemo } from 'react';
import { matrixDrivers } from '@/lib/charts/matrix-drivers';
import type { Matrix } from '@/lib/session/matrix-view';

/** The matrix with what it rests on most, as it is told around the grid: a moment later, for no key waits for what is only read. */
export function useDeferredMatrix(matrix: Matrix) {
  const later = useDeferredValue(matrix);
  return useMemo(
    () => ({ ...later, drivers: matrixDrivers(later.dossier, later.counting, later.numbers) }),
    [later],
  );
}
export type DeferredMatrix = ReturnType<typeof useDeferredMatrix>;
