import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Trace, TracePoint } from '@/lib/forecast/trace';
import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';

type Shares = Readonly<Record<ScenarioId, number>>;
/** One point of the chart: `at` is the day number at which the shares (in percent) and the ends of the timing band hold. */
export type SeriesPoint = Readonly<{ on: IsoDate; at: number; shares: Shares; low: Shares; high: Shares }>;

/**
 * The trace as points of a line chart from the first day of the axis to the end of the as-of day. The path says
 * what holds at the *end* of each of its days and is constant where it names none, so a day on which a sharply
 * dated development becomes known is a step one day wide, and a vague one a slope as wide as its window. What
 * became known before the axis begins is in its first point.
 */
export function probabilitySeries(trace: Trace, from: number): readonly SeriesPoint[] {
  const points: SeriesPoint[] = [];
  const add = (at: number, on: IsoDate, { expected, min, max }: Omit<TracePoint, 'on'>) => {
    points.push({ on, at, shares: percentages(expected), low: percentages(min), high: percentages(max) });
  };
  const [first] = trace.path;
  if (first === undefined) return points;
  const { prior } = trace;
  const held = trace.path.findLast(({ on }) => dayNumber(on) < from);
  let previous = { day: from - 1, ...(held ?? { on: first.on, expected: prior, min: prior, max: prior }) };
  add(from, previous.on, previous);
  for (const point of trace.path) {
    const day = dayNumber(point.on);
    if (day < from) continue;
    if (day > previous.day + 1) add(day, previous.on, previous);
    add(day + 1, point.on, point);
    previous = { day, ...point };
  }
  return points;
}

function percentages(distribution: Shares): Shares {
  return Object.fromEntries(Object.entries(distribution).map(([id, share]) => [id, share * 100]));
}
