import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import { type Distribution, normalise } from '@/lib/inference/distribution';
import { recordOf } from '@/lib/kernel/record';
import type { IsoDate } from '@/lib/time/civil-date';
import { isoDateOf } from '@/lib/time/day-number';
import type { EvidenceColumns } from './evidence-columns';

/** What one development did to belief when it became known; a step of zeros moves nothing. */
export type TraceStep = Readonly<{
  development: DevelopmentId;
  knownFrom: IsoDate;
  knownTo: IsoDate;
  contribution: Readonly<Record<ScenarioId, number>>;
  before: Distribution<ScenarioId>;
  after: Distribution<ScenarioId>;
}>;

/** The columns of a trace as one record per development; `beliefs` has one row more than there are developments. */
export function traceSteps(
  prior: Distribution<ScenarioId>,
  { ids, from, to, contributions }: EvidenceColumns,
  beliefs: Float64Array,
  chronology: Chronology,
): readonly TraceStep[] {
  const scenarios = Object.keys(prior);
  const width = scenarios.length;
  let before = prior;
  return ids.map((development, i): TraceStep => {
    const at = i * width;
    const known = chronology[development]?.known;
    const step: TraceStep = {
      development,
      knownFrom: known?.earliest ?? isoDateOf(from[i] ?? 0),
      knownTo: known?.latest ?? isoDateOf(to[i] ?? 0),
      contribution: rowOf(scenarios, contributions, at),
      before,
      // What moves nothing leaves the very same belief.
      after: isMoved(beliefs, at, width) ? distributionAt(scenarios, beliefs, at + width) : before,
    };
    before = step.after;
    return step;
  });
}

function isMoved(beliefs: Float64Array, at: number, width: number): boolean {
  for (let k = at; k < at + width; k += 1) if (beliefs[k] !== beliefs[k + width]) return true;
  return false;
}

/** The row of beliefs that begins at `at`, by scenario. */
export function distributionAt(
  scenarios: readonly ScenarioId[],
  beliefs: Float64Array,
  at: number,
): Distribution<ScenarioId> {
  return normalise(rowOf(scenarios, beliefs, at));
}

function rowOf(
  scenarios: readonly ScenarioId[],
  column: Float64Array,
  at: number,
): Readonly<Record<ScenarioId, number>> {
  let next = at;
  return recordOf<ScenarioId, number>(scenarios, () => {
    next += 1;
    return column[next - 1] ?? 0;
  });
}
