import { dayNumber } from '@/lib/time/day-number';
import type { Window } from '@/lib/time/window';
import type { TimelineItem } from './timeline-items';

/** First and last day number of an evenly drawn axis, both inclusive. */
export type AxisDays = Readonly<{ first: number; last: number }>;
/** What stands where on the axis: how many developments of each scenario, a share of one where a date is vague. */
export type Density = Readonly<{
  bins: number;
  /** Developments a bin, by the scenario on which they bear, in the order of `scenarios`. */
  layers: readonly Float64Array[];
}>;

export const mostBins = 240;

/**
 * How many developments each bin of the axis may hold. Each dated item adds one in all, spread evenly over the days on
 * which it may have happened (aoristic weight: Ratcliffe 2000), so that what is vague never makes a peak.
 */
export function density(
  items: readonly TimelineItem[],
  scenarios: readonly (string | undefined)[],
  { first, last }: AxisDays,
): Density {
  const days = last + 1 - first;
  const bins = Math.max(1, Math.min(mostBins, days));
  const rows = new Map(scenarios.map((scenario) => [scenario, new Spread(bins)]));
  for (const { window, scenario } of items) {
    const row = rows.get(scenario);
    if (window === undefined || row === undefined) continue;
    const runs = runsOf(window, first, last);
    for (const [from, to] of runs)
      row.add(((from - first) / days) * bins, ((to + 1 - first) / days) * bins, 1 / runs.length);
  }
  return { bins, layers: [...rows.values()].map((row) => row.sums()) };
}

type Run = readonly [from: number, to: number];
/** The stretches of days among which a date is equally likely to be, held on the axis. */
function runsOf({ earliest, latest, alternatives }: Window, first: number, last: number): readonly Run[] {
  const held = (day: number) => Math.min(last, Math.max(first, day));
  if (alternatives !== undefined)
    return alternatives.map((day): Run => [held(dayNumber(day)), held(dayNumber(day))]);
  const from = earliest === undefined ? first : held(dayNumber(earliest));
  return [[from, latest === undefined ? last : Math.max(from, held(dayNumber(latest)))]];
}

/** Stretches added up in constant time each, however long they are. */
class Spread {
  readonly #whole: Float64Array;
  readonly #edges: Float64Array;

  constructor(bins: number) {
    this.#whole = new Float64Array(bins + 1);
    this.#edges = new Float64Array(bins);
  }

  add(from: number, to: number, mass: number): void {
    const bins = this.#edges.length;
    const rate = mass / (to - from);
    const start = Math.min(bins - 1, Math.floor(from));
    const end = Math.min(bins - 1, Math.ceil(to) - 1);
    if (start >= end) {
      this.#edges[start] = (this.#edges[start] ?? 0) + mass;
      return;
    }
    this.#edges[start] = (this.#edges[start] ?? 0) + (start + 1 - from) * rate;
    this.#edges[end] = (this.#edges[end] ?? 0) + (to - end) * rate;
    this.#whole[start + 1] = (this.#whole[start + 1] ?? 0) + rate;
    this.#whole[end] = (this.#whole[end] ?? 0) - rate;
  }

  sums(): Float64Array {
    let running = 0;
    return this.#edges.map((edge, bin) => {
      running += this.#whole[bin] ?? 0;
      // what is left of a stretch after it has ended is an error of rounding
      return edge + (running < 1e-9 ? 0 : running);
    });
  }
}
