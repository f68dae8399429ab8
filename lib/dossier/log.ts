import { z } from 'zod';
import { id, isoDate, type LocalisedText, limits, nameText, weights } from './atoms';
import type { Change } from './change';
import { dossierWith } from './dossier-with';
import { confidence, type Dossier, layer, settings } from './schema';

/** An entry of the dossier's append-only log; `seq` counts from 1 without gaps. */
export type DossierEntry = Readonly<{
  id: string;
  seq: number;
  recordedAt: string;
  author: string;
  /** Who that is to the server, where it knows; the name is what they were called when they wrote. */
  authorId?: string | undefined;
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
  reason: z.string().max(limits.text).optional(),
  /** Why the weights stand far from what the evidence implies, where they do. */
  gapReason: z.string().max(limits.text).optional(),
});
/** An assessment with whose it is, where the server knows. */
export const signedAssessment = z.strictObject({ ...assessment.shape, authorId: id.optional() });
export type Assessment = Readonly<z.infer<typeof signedAssessment>>;
/** An assessment as kept; `number` counts from 1 without gaps, `recordedAt` is the clock (ISO 8601, UTC). */
export type Revision = Assessment &
  Readonly<{ id: string; number: number; basedOn: number; recordedAt: string }>;

/** The chain that headline, briefing and exports show. Every other is one person's own and has that person's id. */
export const agreed = 'agreed';

/** How what is kept hangs together, so that a later alteration can be found. */
export type Sealed = Readonly<{
  /** Its place among all changes of the dossier, in its log and every chain; counts from 1 without gaps. */
  changeNumber: number;
  /** Of its own content and of `previous`. */
  hash: string;
  /** The hash of the one before it in its log or chain; the first has none. */
  previous?: string | undefined;
}>;
export type KeptEntry = DossierEntry & Sealed;
export type KeptRevision = Revision & Sealed & Readonly<{ chain: string }>;
/** One thing that came into a record. */
export type KeptChange =
  | Readonly<{ kind: 'entry'; entry: KeptEntry }>
  | Readonly<{ kind: 'revision'; revision: KeptRevision }>;

/** A dossier with its log and its agreed chain, complete and in order. */
export type DossierRecord = Readonly<{
  slug: string;
  /** The number of the newest change, whichever log or chain it came into. */
  changeNumber: number;
  /** As it stands after its log. */
  dossier: Dossier;
  entries: readonly KeptEntry[];
  revisions: readonly KeptRevision[];
}>;

/** A dossier in a list; `entries` and `revisions` count what its log and its agreed chain hold. */
export type DossierListing = ReadableListing | Readonly<{ slug: string; isDamaged: true }>;
export type ReadableListing = Readonly<{
  slug: string;
  isDamaged?: undefined;
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
