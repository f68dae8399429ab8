import { z } from 'zod';
import { isoDate, type LocalisedText, nameText, weights } from './atoms';
import type { Change } from './change';
import { dossierWith } from './dossier-with';
import { confidence, type Dossier, layer, settings } from './schema';

/** An entry of the dossier's append-only log; `seq` counts from 1 without gaps. */
export type DossierEntry = Readonly<{
  id: string;
  seq: number;
  recordedAt: string;
  author: string;
  reason?: string | undefined;
  change: Change;
}>;

/** What an analyst judges at one moment. `basedOn` is the revision it was made from (0 for the first). */
export const assessment = z.strictObject({
  weights,
  confidence,
  layer,
  settings,
  /** Dossier time: what was known. */
  asOfOn: isoDate,
  /** The dossier entry that was in view. */
  dossierSeq: z.int().min(1),
  author: nameText,
  reason: z.string().max(4_000).optional(),
  /** Why the weights stand far from what the evidence implies, where they do. */
  gapReason: z.string().max(4_000).optional(),
});
export type Assessment = Readonly<z.infer<typeof assessment>>;
/** An assessment as kept; `number` counts from 1 without gaps, `recordedAt` is the clock (ISO 8601, UTC). */
export type Revision = Assessment &
  Readonly<{ id: string; number: number; basedOn: number; recordedAt: string }>;

/** A dossier's two logs, complete and in order. */
export type DossierRecord = Readonly<{
  slug: string;
  entries: readonly DossierEntry[];
  revisions: readonly Revision[];
}>;

/** A dossier in a list; `entries` and `revisions` count what its logs hold. */
export type DossierListing = Readonly<{
  slug: string;
  title: LocalisedText;
  question: LocalisedText;
  createdAt: string;
  changedAt: string;
  entries: number;
  revisions: number;
}>;

/** The dossier after its log; throws if the log does not begin with its creation, for then the store is at fault. */
export function dossierAfter(entries: readonly DossierEntry[]): Dossier {
  const [first, ...later] = entries;
  if (first?.change.kind !== 'created') throw new Error('a dossier log begins with its creation');
  return later.reduce((dossier, entry) => dossierWith(dossier, entry.change), first.change.dossier);
}
