import type { ScenarioId } from '@/lib/dossier/atoms';
import type { PointRange, ShareColumn, ShareColumns } from './share-columns';
import { type Ground, pathPoints } from './share-paths';
import { isOpenBand } from './timing-band';

/** Points of the hundred from which a band is wide enough to be pointed out by name. */
const nameable = 2;

/** One opening of a scenario's timing band in the coordinates of the frame: its area, and its two edges. */
export type BandPath = Readonly<{ scenario: ScenarioId; key: string; area: string; edges: string }>;

/** What is in view of every opening of the bands of some scenarios. */
export function bandPaths(
  ground: Ground,
  { scenarios }: ShareColumns,
  wanted: readonly ScenarioId[],
  seen: PointRange,
): readonly BandPath[] {
  return scenarios
    .filter(({ scenario }) => wanted.includes(scenario))
    .flatMap((column) =>
      openRuns(column, seen).map((run) => {
        const [low, high] = [pathPoints(ground, column.low, run), pathPoints(ground, column.high, run)];
        return {
          scenario: column.scenario,
          key: `${column.scenario}-${run.first}`,
          area: `M${[...high, ...low.toReversed()].join('L')}Z`,
          edges: `M${high.join('L')}M${low.join('L')}`,
        };
      }),
    );
}

/** The runs of points in a range between which a band is open, each with the closed points at its ends. */
export function openRuns({ low, high }: ShareColumn, { first, last }: PointRange): readonly PointRange[] {
  const isOpen = (point: number) =>
    point >= first && point <= last && isOpenBand(low[point] ?? 0, high[point] ?? 0);
  const runs: PointRange[] = [];
  let start: number | undefined;
  for (let point = first; point <= last; point++) {
    const isInside = isOpen(point) || isOpen(point + 1);
    if (isInside) start ??= point;
    else if (start !== undefined) {
      runs.push({ first: start, last: point });
      start = undefined;
    }
  }
  if (start !== undefined) runs.push({ first: start, last });
  return runs;
}

/** Where the first band that opens by two points of the hundred or more is widest: across, and its lower end there. */
export function widestOpening(
  { along, frame, viewport }: Ground,
  { scenarios }: ShareColumns,
  wanted: readonly ScenarioId[],
  seen: PointRange,
): Readonly<{ distance: number; low: number }> | undefined {
  for (const column of scenarios) {
    const point = wanted.includes(column.scenario) ? widestPoint(column, seen, nameable) : undefined;
    if (point === undefined) continue;
    const distance = ((along[point] ?? 0) - viewport.pan) * viewport.zoom * frame.plot;
    return { distance, low: column.low[point] ?? 0 };
  }
  return undefined;
}

/** The point of a range where a band is widest, if it is anywhere as wide as `least` points of the hundred. */
export function widestPoint(
  { low, high }: ShareColumn,
  { first, last }: PointRange,
  least: number,
): number | undefined {
  const width = (point: number) => (high[point] ?? 0) - (low[point] ?? 0);
  let widest = first;
  for (let point = first; point <= last; point++) if (width(point) > width(widest)) widest = point;
  return last >= first && width(widest) >= least ? widest : undefined;
}
