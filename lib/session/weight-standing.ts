import { apportion } from '@/lib/inference/rounding';
import { proportional } from '@/lib/inference/simplex';

/** Where all rows stand at one moment of editing. */
export type LinkedWeights = Readonly<{
  /** What is shown and saved: whole, each at least 1, 100 together. */
  points: Readonly<Record<string, number>>;
  /** The exact ratios behind them, positive and 100 together; rounding is never written back into these. */
  exact: Readonly<Record<string, number>>;
  locked: ReadonlySet<string>;
}>;

/** Nothing locked, at whole points; throws if they are not weights, for then the caller is at fault. */
export function standingAt(ids: readonly string[], points: Readonly<Record<string, number>>): LinkedWeights {
  const own = Object.fromEntries(ids.map((id) => [id, points[id] ?? 0]));
  const values = Object.values(own);
  if (
    values.reduce((sum, value) => sum + value, 0) !== 100 ||
    values.some((v) => !Number.isInteger(v) || v < 1)
  )
    throw new RangeError(`not weights: ${JSON.stringify(points)}`);
  return { points: own, exact: own, locked: new Set() };
}

/** The standing with one row set, which must be within reach. The others share the rest in their exact ratios. */
export function standingWith(
  ids: readonly string[],
  from: LinkedWeights,
  id: string,
  points: number,
): LinkedWeights {
  const index = ids.indexOf(id);
  const lockedRows = new Set(ids.flatMap((row, i) => (row !== id && from.locked.has(row) ? [i] : [])));
  const shown = ids.map((row) => from.points[row] ?? 0);
  // What a lock holds is the number on the screen, so locked rows enter by their points and the rest must fit.
  const ratios = ids.map((row, i) => (lockedRows.has(i) ? (shown[i] ?? 0) : (from.exact[row] ?? 0)));
  const held = [...lockedRows].reduce((sum, i) => sum + (shown[i] ?? 0), 0);
  const open = ratios.reduce((sum, ratio, i) => sum + (lockedRows.has(i) ? 0 : ratio), 0);
  const fitted = ratios.map((ratio, i) => (lockedRows.has(i) ? ratio : (ratio * (100 - held)) / open));
  const exact = proportional(fitted, index, points, { locked: lockedRows });
  const pinned = new Map([[index, points], ...[...lockedRows].map((i) => [i, shown[i] ?? 0] as const)]);
  const whole = apportion(exact, 100, { least: 1, pinned });
  return {
    points: Object.fromEntries(ids.map((row, i) => [row, whole[i] ?? 0])),
    exact: Object.fromEntries(ids.map((row, i) => [row, exact[i] ?? 0])),
    locked: from.locked,
  };
}
