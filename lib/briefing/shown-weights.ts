import type { ScenarioId, Weights } from '@/lib/dossier/atoms';
import type { Revision } from '@/lib/dossier/log';
import { revisionAsOf } from '@/lib/dossier/revisions';
import type { IsoDate } from '@/lib/time/civil-date';

/** The weights a briefing shows and where they come from. */
export type ShownWeights =
  | Readonly<{ from: 'draft'; weights: Weights; revision: Revision | undefined }>
  | Readonly<{ from: 'revision'; weights: Weights; revision: Revision }>
  /** Nobody had judged yet: what the evidence implies, and said to be so. */
  | Readonly<{ from: 'evidence'; weights: Weights; revision: undefined }>;

/** A draft from the address before the last revision that counts as of a day, and that before the bare evidence. */
export function shownWeights(
  input: Readonly<{
    order: readonly ScenarioId[];
    revisions: readonly Revision[];
    asOfOn: IsoDate;
    draft: readonly number[] | undefined;
    implied: Weights;
  }>,
): ShownWeights {
  const { order, draft, implied } = input;
  const revision = revisionAsOf(input.revisions, input.asOfOn);
  if (draft?.length === order.length) {
    const weights = Object.fromEntries(order.map((id, i) => [id, draft[i] ?? 0]));
    return { from: 'draft', weights, revision };
  }
  return revision
    ? { from: 'revision', weights: revision.weights, revision }
    : { from: 'evidence', weights: implied, revision: undefined };
}
