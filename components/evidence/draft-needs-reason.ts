import { matrixNumbers } from '@/lib/charts/matrix-numbers';
import { matrixRows } from '@/lib/charts/matrix-rows';
import { needsReason } from '@/lib/forecast/needs-reason';
import type { Matrix } from '@/lib/session/matrix-view';

/** Whether a draft moves what the matrix implies so far that its reason must be given. */
export function draftNeedsReason({ recorded, counting, numbers }: Matrix): boolean {
  const known = new Set(counting.map(({ id }) => id));
  const before = matrixRows()({ dossier: recorded, recorded, checked: new Set(), known });
  return needsReason(matrixNumbers(recorded, before).points, numbers.points);
}
