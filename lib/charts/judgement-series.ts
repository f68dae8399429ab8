import type { Weights } from '@/lib/dossier/atoms';
import type { Revision } from '@/lib/dossier/log';
import type { Scenario } from '@/lib/dossier/schema';
import { weightsAcross } from '@/lib/dossier/weights-across';
import type { IsoDate } from '@/lib/time/civil-date';

/** One revision as a point of the judgement over time. */
export type JudgedPoint = Readonly<{
  number: number;
  recordedAt: string;
  asOfOn: IsoDate;
  author: string;
  weights: Weights;
}>;

/** Revisions as points, earliest first; weights over other scenarios are read over those that there are now. */
export function judgementSeries(
  revisions: readonly Revision[],
  scenarios: readonly Scenario[],
): readonly JudgedPoint[] {
  return revisions
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, recordedAt, asOfOn, author, weights }) => ({
      ...{ number, recordedAt, asOfOn, author },
      weights: weightsAcross(weights, scenarios),
    }));
}
