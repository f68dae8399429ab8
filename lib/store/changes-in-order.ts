import type { KeptChange, KeptEntry, KeptRevision } from '@/lib/dossier/log';

/** Entries and revisions of a dossier, of whatever chain, in the order in which they came. */
export function changesInOrder(
  entries: readonly KeptEntry[],
  revisions: readonly KeptRevision[],
): readonly KeptChange[] {
  const changes: readonly KeptChange[] = [
    ...entries.map((entry) => ({ kind: 'entry', entry }) as const),
    ...revisions.map((revision) => ({ kind: 'revision', revision }) as const),
  ];
  return changes.toSorted((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(change: KeptChange): number {
  return change.kind === 'entry' ? change.entry.changeNumber : change.revision.changeNumber;
}
