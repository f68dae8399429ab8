import type { DevelopmentId, ScenarioId, Weights } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import { impliedPoints } from '@/lib/forecast/implied-points';
import type { Trace, TraceStep } from '@/lib/forecast/trace';
import { isNeutral } from '@/lib/inference/contribution';
import { updated } from '@/lib/inference/posterior';
import { mapRecord } from '@/lib/kernel/record';
import type { IsoDate } from '@/lib/time/civil-date';

/** One step of the timeline: what became known together, and where belief stood after it, in whole points. */
export type TimelineStep = Readonly<{
  kind: 'start' | 'developments' | 'judgement';
  developments: readonly DevelopmentId[];
  /** The day on which the step counts; none before the first. */
  knownOn?: IsoDate;
  points: Weights;
}>;

/**
 * From the starting weights through every development that moved them to the analyst's judgement. What became
 * known on one day and goes back to one origin is one step, since a room should not count it twice.
 */
export function timelineSteps(
  input: Readonly<{ dossier: Dossier; trace: Trace; judged: Weights | undefined }>,
): readonly TimelineStep[] {
  const { dossier, trace, judged } = input;
  const order = dossier.scenarios.map(({ id }) => id);
  let sum = mapRecord<ScenarioId, number, number>(trace.prior, () => 0);
  const moving = groups(dossier, trace).map((group, index, all): TimelineStep => {
    for (const { contribution } of group)
      sum = mapRecord<ScenarioId, number, number>(sum, (total, id) => total + (contribution[id] ?? 0));
    return {
      kind: 'developments',
      developments: group.map(({ development }) => development),
      knownOn: group[0].knownTo,
      // the end is what every other view shows: the same sum in another order may round a tie the other way
      points: impliedPoints(
        index === all.length - 1 ? trace.implied : updated(trace.prior, sum, trace.reserved),
        order,
      ),
    };
  });
  if (moving.length === 0) return [];
  return [
    { kind: 'start', developments: [], points: impliedPoints(trace.prior, order) },
    ...moving,
    ...(judged
      ? [{ kind: 'judgement' as const, developments: [], knownOn: trace.asOfOn, points: judged }]
      : []),
  ];
}

type Group = readonly [TraceStep, ...TraceStep[]];

function groups(dossier: Dossier, trace: Trace): readonly Group[] {
  const originOf = new Map(dossier.developments.map(({ id, origin }) => [id, origin]));
  const found = new Map<string, [TraceStep, ...TraceStep[]]>();
  // In the order in which they count, that is by the last day of the known window.
  const counted = trace.steps.toSorted((a, b) =>
    a.knownTo < b.knownTo ? -1 : a.knownTo > b.knownTo ? 1 : 0,
  );
  for (const step of counted) {
    if (isNeutral(step.contribution, trace.reserved)) continue;
    const origin = originOf.get(step.development);
    const key = origin === undefined ? step.development : `${step.knownTo} ${origin}`;
    const group = found.get(key);
    if (group) group.push(step);
    else found.set(key, [step]);
  }
  return [...found.values()];
}
