import type { ScenarioId } from '@/lib/dossier/atoms';
import type { SeriesPoint } from './probability-series';
import { shareOf, type TimeScale } from './time-scale';
import type { Viewport } from './viewport';

/** One scenario in percent, a figure for each point: its share, and the ends of its timing band. */
export type ShareColumn = Readonly<{
  scenario: ScenarioId;
  share: Float64Array;
  low: Float64Array;
  high: Float64Array;
}>;
/** A series in flat columns: what is drawn anew in every frame of a drag runs through numbers alone. */
export type ShareColumns = Readonly<{
  /** By point: where it is, as a share of the axis; ascending. */
  along: Float64Array;
  scenarios: readonly ShareColumn[];
}>;
/** Places of points in the columns, both inclusive; `last` is before `first` where there is none. */
export type PointRange = Readonly<{ first: number; last: number }>;

export function shareColumns(
  series: readonly SeriesPoint[],
  order: readonly ScenarioId[],
  scale: TimeScale,
): ShareColumns {
  return {
    along: Float64Array.from(series, ({ at }) => shareOf(scale, at)),
    scenarios: order.map((scenario) => ({
      scenario,
      share: Float64Array.from(series, ({ shares }) => shares[scenario] ?? 0),
      low: Float64Array.from(series, ({ low }) => low[scenario] ?? 0),
      high: Float64Array.from(series, ({ high }) => high[scenario] ?? 0),
    })),
  };
}

/** The points in view, and the nearest one beyond either edge, to which the lines go on. */
export function pointsInView({ along }: Pick<ShareColumns, 'along'>, { zoom, pan }: Viewport): PointRange {
  const first = countBelow(along, pan);
  const beyond = countBelow(along, pan + 1 / zoom);
  return { first: Math.max(0, first - 1), last: Math.min(along.length - 1, beyond) };
}

/** How many of ascending values are below a bound. */
function countBelow(values: Float64Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
