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
  return Object.entries(high).some(([id, share]) => isOpenBand(low[id] ?? share, share));
}

/** Whether a band between two shares in percent is wider than the line itself. */
export function isOpenBand(low: number, high: number): boolean {
  return high - low > visible;
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
