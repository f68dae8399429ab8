import type { LinkedWeights } from './weight-standing';

export type RowRange = Readonly<{ min: number; max: number }>;

/** How far a row can go: every other row keeps at least 1, and locked rows keep all they have. */
export function reachable(
  { ids, now }: Readonly<{ ids: readonly string[]; now: LinkedWeights }>,
  id: string,
): RowRange {
  return reachFrom(ids, now, id);
}

/** The same for a bare standing; a row that is locked, or alone unlocked, stays where it is. */
export function reachFrom(ids: readonly string[], standing: LinkedWeights, id: string): RowRange {
  const own = standing.points[id] ?? 0;
  const free = ids.filter((row) => row !== id && !standing.locked.has(row)).length;
  if (free === 0 || standing.locked.has(id)) return { min: own, max: own };
  const held = ids.reduce(
    (sum, row) => (row !== id && standing.locked.has(row) ? sum + (standing.points[row] ?? 0) : sum),
    0,
  );
  return { min: 1, max: 100 - held - free };
}
