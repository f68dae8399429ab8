import type { ScenarioId } from '@/lib/dossier/atoms';
import type { IsoDate } from '@/lib/time/civil-date';
import type { SeriesPoint } from './probability-series';

/** Points of the hundred under which a band is no wider than the line itself. */
const visible = 0.05;

/** The lowest and the highest share, in percent, while dates were open, and the share once they were settled. */
export type BandRange = Readonly<{ low: number; high: number; settled: number }>;
/** Days, both inclusive, at the end of which other possible dates would give other shares. */
export type BandStretch = Readonly<{
  from: IsoDate;
  to: IsoDate;
  ranges: Readonly<Record<ScenarioId, BandRange>>;
}>;

/** Every stretch of days over which the timing band is open for some scenario, in order. */
export function bandStretches(series: readonly SeriesPoint[]): readonly BandStretch[] {
  const stretches: BandStretch[] = [];
  let open: SeriesPoint[] = [];
  const close = (after: SeriesPoint | undefined) => {
    const [first, last] = [open[0], open.at(-1)];
    if (first !== undefined && last !== undefined)
      stretches.push({ from: first.on, to: last.on, ranges: rangesOf(open, after ?? last) });
    open = [];
  };
  for (const point of series) {
    if (isOpen(point)) open.push(point);
    else close(point);
  }
  close(undefined);
  return stretches;
}

function isOpen({ low, high }: SeriesPoint): boolean {
  return Object.entries(high).some(([id, share]) => share - (low[id] ?? share) > visible);
}

function rangesOf(open: readonly SeriesPoint[], after: SeriesPoint): BandStretch['ranges'] {
  return Object.fromEntries(
    Object.entries(after.shares).map(([id, settled]) => [
      id,
      {
        low: Math.min(...open.map((point) => point.low[id] ?? settled)),
        high: Math.max(...open.map((point) => point.high[id] ?? settled)),
        settled,
      },
    ]),
  );
}

/** Where a scenario's band is widest among the points, if it is anywhere as wide as `least` points of the hundred. */
export function widestPoint(
  series: readonly SeriesPoint[],
  scenario: ScenarioId,
  least: number,
): SeriesPoint | undefined {
  const width = ({ low, high }: SeriesPoint) => (high[scenario] ?? 0) - (low[scenario] ?? 0);
  const widest = series.reduce<SeriesPoint | undefined>(
    (best, point) => (best === undefined || width(point) > width(best) ? point : best),
    undefined,
  );
  return widest !== undefined && width(widest) >= least ? widest : undefined;
}

/** The points between which a scenario's band is open, run by run, each with the closed points at its ends. */
export function openRuns(
  series: readonly SeriesPoint[],
  scenario: ScenarioId,
): readonly (readonly SeriesPoint[])[] {
  const isWide = (point: SeriesPoint | undefined) =>
    point !== undefined && (point.high[scenario] ?? 0) - (point.low[scenario] ?? 0) > visible;
  const runs: SeriesPoint[][] = [];
  let run: SeriesPoint[] | undefined;
  series.forEach((point, index) => {
    if (!isWide(series[index - 1]) && !isWide(point) && !isWide(series[index + 1])) return;
    if (run === undefined) {
      run = [];
      runs.push(run);
    }
    run.push(point);
    if (!isWide(point) && !isWide(series[index + 1])) run = undefined;
  });
  return runs;
}
