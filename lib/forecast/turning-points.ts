import type { ScenarioId } from '@/lib/dossier/atoms';
import { ranked } from '@/lib/dossier/weights';
import type { IsoDate } from '@/lib/time/civil-date';
import { daysBetween } from '@/lib/time/date-arithmetic';
import { tied } from './tied';
import type { Trace } from './trace';

/** A day on which one scenario took the lead from another. */
export type TurningPoint = Readonly<{ on: IsoDate; from: ScenarioId; to: ScenarioId }>;

/** As many turning points as a room can follow. */
export const mostTurningPoints = 3;

/**
 * The days on which the lead of the path changed hands, at most three: where there are more, those after which the
 * new leader held on longest. A tie leaves the lead where it was, and the first lead is not a change.
 */
export function turningPoints(
  made: Pick<Trace, 'path' | 'asOfOn'>,
  order: readonly ScenarioId[],
): readonly TurningPoint[] {
  const found: TurningPoint[] = [];
  let leading: ScenarioId | undefined;
  for (const { on, expected } of made.path) {
    const [first, second] = ranked(expected, order);
    if (first === undefined) continue;
    const ahead = (expected[first] ?? 0) - (second === undefined ? 0 : (expected[second] ?? 0));
    if (ahead <= tied || first === leading) continue;
    if (leading !== undefined) found.push({ on, from: leading, to: first });
    leading = first;
  }
  const held = found.map((point, i) => ({
    point,
    days: daysBetween(point.on, found[i + 1]?.on ?? made.asOfOn),
  }));
  return held
    .toSorted((a, b) => b.days - a.days)
    .slice(0, mostTurningPoints)
    .map(({ point }) => point)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}
