import type { Weights } from '@/lib/dossier/atoms';
import type { Revision } from '@/lib/dossier/log';

/** One revision in the history, with what it changed against the one recorded just before it. */
export type RevisionRow = Readonly<{
  revision: Revision;
  /** Only scenarios whose weight moved; empty where the revision reaffirms, `undefined` for the first. */
  changes: readonly Readonly<{ id: string; points: number }>[] | undefined;
}>;

/** The history of the judgement, newest first. */
export function revisionRows(
  revisions: readonly Revision[],
  order: readonly string[],
): readonly RevisionRow[] {
  const recorded = revisions.toSorted((a, b) => a.number - b.number);
  return recorded
    .map((revision, index) => ({
      revision,
      changes: differences(order, recorded[index - 1]?.weights, revision.weights),
    }))
    .toReversed();
}

function differences(
  order: readonly string[],
  before: Weights | undefined,
  after: Weights,
): RevisionRow['changes'] {
  if (before === undefined) return undefined;
  return order
    .map((id) => ({ id, points: (after[id] ?? 0) - (before[id] ?? 0) }))
    .filter(({ points }) => points !== 0);
}
