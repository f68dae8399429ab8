import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Trace } from '@/lib/forecast/trace';
import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';

/** One point of the stacked chart: `at` is the day number at which the shares (in percent) hold. */
export type SeriesPoint = Readonly<{ on: IsoDate; at: number; shares: Readonly<Record<ScenarioId, number>> }>;

/**
 * The trace as points of a line chart from the first day of the axis to the end of the as-of day. The path says
 * what holds at the *end* of each of its days and is constant where it names none, so a day on which a sharply
 * dated development becomes known is a step one day wide, and a vague one a slope as wide as its window. What
 * became known before the axis begins is in its first point.
 */
export function probabilitySeries(trace: Trace, from: number): readonly SeriesPoint[] {
  const points: SeriesPoint[] = [];
  const add = (at: number, on: IsoDate, distribution: Readonly<Record<ScenarioId, number>>) => {
    points.push({ on, at, shares: percentages(distribution) });
  };
  const [first] = trace.path;
  if (first === undefined) return points;
  const held = trace.path.findLast(({ on }) => dayNumber(on) < from);
  let previous = { day: from - 1, on: held?.on ?? first.on, expected: held?.expected ?? trace.prior };
  add(from, previous.on, previous.expected);
  for (const { on, expected } of trace.path) {
    const day = dayNumber(on);
    if (day < from) continue;
    if (day > previous.day + 1) add(day, previous.on, previous.expected);
    add(day + 1, on, expected);
    previous = { day, expected, on };
  }
  return points;
}

function percentages(distribution: Readonly<Record<ScenarioId, number>>): Record<ScenarioId, number> {
  return Object.fromEntries(Object.entries(distribution).map(([id, share]) => [id, share * 100]));
}
