import type { ScenarioId } from '@/lib/dossier/atoms';
import { isNeutralRow, priorColumns } from '@/lib/inference/belief-columns';
import type { Distribution } from '@/lib/inference/distribution';
import { pathColumns } from '@/lib/inference/path-columns';
import { seededRandom } from '@/lib/inference/seeded-random';
import { pathPoints } from '@/lib/inference/timing';
import type { IsoDate } from '@/lib/time/civil-date';
import { isoDateOf } from '@/lib/time/day-number';
import type { EvidenceColumns } from './evidence-columns';
import { methodSeed } from './method-seed';
import { pathDays } from './path-days';

/** Belief at the end of a day, expected over the possible dates, with the bounds of the timing band. */
export type TracePoint = Readonly<{
  on: IsoDate;
  expected: Distribution<ScenarioId>;
  min: Readonly<Record<ScenarioId, number>>;
  max: Readonly<Record<ScenarioId, number>>;
}>;

/**
 * The expected path up to the day numbered `asOf`. Every set of straddling developments is possible: a date of knowledge
 * may hang on when something happened, but no rule says that one thing became known before another did, so that there
 * is no order for a set to respect.
 */
export function tracePath({
  prior,
  reserved,
  evidence,
  asOf,
}: Readonly<{
  prior: Distribution<ScenarioId>;
  reserved: readonly ScenarioId[];
  evidence: EvidenceColumns;
  asOf: number;
}>): readonly TracePoint[] {
  const scenarios = Object.keys(prior);
  const rated = scenarios.filter((id) => !reserved.includes(id));
  const places = rated.map((id) => scenarios.indexOf(id));
  const open = priorColumns(prior, reserved);
  const moving = Uint32Array.from(evidence.ids.keys()).filter(
    (row) => !isNeutralRow(open, evidence.contributions, row * scenarios.length),
  );
  const contributions = new Float64Array(moving.length * rated.length);
  moving.forEach((row, i) => {
    places.forEach((place, k) => {
      contributions[i * rated.length + k] = evidence.contributions[row * scenarios.length + place] ?? 0;
    });
  });
  const from = Int32Array.from(moving, (row) => evidence.from[row] ?? 0);
  const to = Int32Array.from(moving, (row) => evidence.to[row] ?? 0);
  const days = pathDays(from, to, asOf);
  const random = seededRandom(methodSeed);
  const shares = Float64Array.from(rated, (id) => prior[id] ?? 0);
  const path = pathColumns(shares, { from, to, contributions }, days, random);
  return pathPoints(prior, rated, days, path).map(({ day, expected, min, max }) => ({
    on: isoDateOf(day),
    expected,
    min,
    max,
  }));
}
