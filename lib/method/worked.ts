import type { Weights } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import type { Trace, TraceStep } from '@/lib/forecast/trace';
import { trace } from '@/lib/forecast/trace';
import type { IsoDate } from '@/lib/time/civil-date';
import type { DoubtId } from './doubt-entries';
import type { EvidenceId } from './evidence-entries';
import type { JudgingId } from './judging-entries';
import { workedDoubt } from './worked-doubt';
import { workedEvidence } from './worked-evidence';
import { workedJudging } from './worked-judging';

/** Formulas with the numbers of one dossier put in, by entry; those for which it has nothing to show are absent. */
export type WorkedLines = Readonly<Partial<Record<EvidenceId | DoubtId | JudgingId, string>>>;

export type Worked = Readonly<{
  lines: WorkedLines;
  /** The development that stands for all others, and the scenarios that the example is about. */
  item: string | undefined;
  leader: string;
  runnerUp: string;
}>;

/**
 * Every formula worked through with the numbers of a dossier, which is already in the layer that is asked for:
 * computed by the same functions as everywhere else, so that it can never say anything different.
 */
export function worked(
  asked: Readonly<{
    dossier: Dossier;
    chronology: Chronology;
    asOfOn: IsoDate;
    /** The judgement; without one the formulas that need it show nothing. */
    weights: Weights | undefined;
  }>,
): Worked {
  const { dossier, weights } = asked;
  const made = trace(asked);
  const all = dossier.scenarios.map(({ id }) => id);
  const rated = all.filter((id) => !made.reserved.includes(id));
  // one scenario alone has no rival among those that evidence moves
  const order = rated.length < 2 ? all : rated;
  const first = leader(made.implied, order);
  const second = leader(
    made.implied,
    order.filter((id) => id !== first),
  );
  const step = workedItem(made);
  const item = dossier.developments.find(({ id }) => id === step?.development);
  const shown = { ...asked, made, first, second, item, step };
  return {
    lines: { ...workedEvidence(shown), ...workedDoubt(shown), ...(weights && workedJudging(shown, weights)) },
    item: item?.id,
    leader: first,
    runnerUp: second,
  };
}

/** The development that an example is made with: the one that says most, the first known of equals. */
function workedItem(made: Pick<Trace, 'steps' | 'reserved'>): TraceStep | undefined {
  let best: TraceStep | undefined;
  for (const step of made.steps)
    if (reach(step, made.reserved) > (best ? reach(best, made.reserved) : 0)) best = step;
  return best;
}

/** How far apart a development pushes the scenarios that it speaks of, in nats. */
function reach({ contribution }: TraceStep, reserved: readonly string[]): number {
  const values = Object.entries(contribution)
    .filter(([id]) => !reserved.includes(id))
    .map(([, value]) => value);
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
