import type { Weights } from '@/lib/dossier/atoms';
import type { Revision } from '@/lib/dossier/log';
import type { Scenario } from '@/lib/dossier/schema';
import { weightsAcross } from '@/lib/dossier/weights-across';

/** One revision in the history, with what it changed against the one recorded just before it. */
export type RevisionRow = Readonly<{
  revision: Revision;
  /** The weights of the one before. */
  before: Weights | undefined;
  /** Only scenarios whose weight moved; empty where the revision reaffirms, `undefined` for the first. */
  changes: readonly Readonly<{ id: string; points: number }>[] | undefined;
}>;

/**
 * The history of the judgement as it was judged, newest first. A change is measured over the scenarios that the later
 * of two revisions was over: one taken out of another since the earlier has its share of that one's points there.
 * Only those whose number is wanted are given.
 */
export function revisionRows(
  revisions: readonly Revision[],
  scenarios: readonly Scenario[],
  isWanted: (number: number) => boolean = () => true,
): readonly RevisionRow[] {
  const recorded = revisions.toSorted((a, b) => a.number - b.number);
  return recorded
    .flatMap((revision, index) => {
      if (!isWanted(revision.number)) return [];
      const before = recorded[index - 1]?.weights;
      const judged = scenarios.filter(({ id }) => id in revision.weights);
      return [{ revision, before, changes: differences(judged, before, revision.weights) }];
    })
    .toReversed();
}

function differences(
  scenarios: readonly Scenario[],
  earlier: Weights | undefined,
  after: Weights,
): RevisionRow['changes'] {
  if (earlier === undefined) return undefined;
  const before = weightsAcross(earlier, scenarios);
  return scenarios
    .map(({ id }) => ({ id, points: (after[id] ?? 0) - (before[id] ?? 0) }))
    .filter(({ points }) => points !== 0);
}
