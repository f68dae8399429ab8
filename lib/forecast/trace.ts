import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { type PriorColumns, priorColumns, runningBeliefs } from '@/lib/inference/belief-columns';
import type { Distribution } from '@/lib/inference/distribution';
import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';
import { type EvidenceColumns, evidenceColumns, knownBy } from './evidence-columns';
import { prior as dossierPrior, reservedScenarios } from './prior';
import { type TracePoint, tracePath } from './trace-path';
import { distributionAt, type TraceStep, traceSteps } from './trace-steps';

export type { TracePoint } from './trace-path';
export type { TraceStep } from './trace-steps';

/** How belief moved, in columns: what the numbers of thousands of developments are computed on. */
export type TraceColumns = Readonly<{
  prior: PriorColumns;
  /** The developments known by the as-of day, one row each. */
  evidence: EvidenceColumns;
  /** The prior, and belief after each development: one row more. */
  beliefs: Float64Array;
}>;

export type Trace = Readonly<{
  prior: Distribution<ScenarioId>;
  /** Scenarios that keep their prior share, because nobody has rated anything for them. */
  reserved: readonly ScenarioId[];
  columns: TraceColumns;
  /** One per development known by `asOfOn`, in the order in which they became known; made when first asked for. */
  steps: readonly TraceStep[];
  /**
   * Only days on which belief changes, the day before each change begins, and `asOfOn`; drawn when first asked for,
   * since it is by far the most work in a trace.
   */
  path: readonly TracePoint[];
  /** What the developments known by `asOfOn` imply together. */
  implied: Distribution<ScenarioId>;
  asOfOn: IsoDate;
}>;

type Asked = Readonly<{ dossier: Dossier; chronology: Chronology; asOfOn: IsoDate }>;

/**
 * How belief moved from the prior to what the evidence implies, on the known-by clock. A development counts from
 * the last day on which it may have become known; the path, which is drawn, spreads it over its window, and both
 * agree before a window opens and after it closes. `dossier` is already in the layer that is asked for.
 */
export function trace({ dossier, chronology, asOfOn }: Asked): Trace {
  const prior = dossierPrior(dossier);
  const reserved = reservedScenarios(dossier);
  const asOf = dayNumber(asOfOn);
  const all = evidenceColumns(dossier, chronology, asOf);
  const evidence = knownBy(all, asOf);
  const open = priorColumns(prior, reserved);
  const beliefs = runningBeliefs(open, evidence.contributions);
  const scenarios = Object.keys(prior);
  let steps: readonly TraceStep[] | undefined;
  let path: readonly TracePoint[] | undefined;
  return {
    prior,
    reserved,
    columns: { prior: open, evidence, beliefs },
    get steps() {
      steps ??= traceSteps(prior, evidence, beliefs, chronology);
      return steps;
    },
    get path() {
      path ??= tracePath({ prior, reserved, evidence: all, asOf });
      return path;
    },
    implied: distributionAt(scenarios, beliefs, beliefs.length - scenarios.length),
    asOfOn,
  };
}

/** What the trace ends with. */
export function impliedBeliefs(asked: Asked): Distribution<ScenarioId> {
  return trace(asked).implied;
}
