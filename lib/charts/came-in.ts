import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { impliedBeliefs } from '@/lib/forecast/trace';
import type { IsoDate } from '@/lib/time/civil-date';
import { addDays } from '@/lib/time/date-arithmetic';

/** What became known on one day and which way the leading scenario moved by it, in whole points. */
export type CameIn = Readonly<{
  developments: readonly DevelopmentId[];
  /** How many are known by the end of the day, of how many there are. */
  known: number;
  of: number;
  leader: ScenarioId;
  /** Who led the day before, where it was another. */
  passed: ScenarioId | undefined;
  before: number;
  after: number;
}>;

export function cameIn(dossier: Dossier, dates: Chronology, on: IsoDate): CameIn {
  const order = dossier.scenarios.map(({ id }) => id);
  const implied = (asOfOn: IsoDate) =>
    impliedPoints(impliedBeliefs({ dossier, chronology: dates, asOfOn }), order);
  const [then, now] = [implied(addDays(on, -1)), implied(on)];
  const [led, leads] = [leader(then, order), leader(now, order)];
  const latest = Object.entries(dates).map(([id, { known }]) => ({ id, on: known.latest }));
  return {
    developments: latest.filter((item) => item.on === on).map(({ id }) => id),
    known: latest.filter((item) => item.on <= on).length,
    of: latest.length,
    leader: leads,
    passed: led === leads ? undefined : led,
    before: then[leads] ?? 0,
    after: now[leads] ?? 0,
  };
}
