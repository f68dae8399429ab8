import type { Change } from '@/lib/dossier/change';
import type { Assessment, DossierEntry, DossierListing, DossierRecord, Revision } from '@/lib/dossier/log';
import type { Dossier } from '@/lib/dossier/schema';
import type { Result } from '@/lib/kernel/result';

/**
 * What is kept, and the only ways to add to it. Nothing is ever changed or deleted.
 *
 * An append says what it was based on. If something else came first it is refused with what came first, and the
 * record is as before. A value that comes back with `ok` is on the disk. Failures of the database are thrown as
 * `StoreError`.
 */
export interface Store {
  readonly engine: 'memory' | 'sqlite' | 'postgres';
  /** Every dossier, oldest first. */
  listDossiers(): Promise<readonly DossierListing[]>;
  readDossier(slug: string): Promise<DossierRecord | undefined>;
  /** A dossier with its first entry and its first revision, all or nothing. */
  createDossier(draft: DossierDraft): Promise<Result<DossierRecord, SlugTaken>>;
  appendEntry(
    slug: string,
    basedOn: number,
    draft: EntryDraft,
  ): Promise<Result<DossierEntry, AppendRefusal<DossierEntry>>>;
  appendRevision(
    slug: string,
    basedOn: number,
    assessment: Assessment,
  ): Promise<Result<Revision, AppendRefusal<Revision>>>;
  /** Resolves if the database answers. */
  health(): Promise<void>;
  close(): Promise<void>;
}

export type DossierDraft = Readonly<{
  dossier: Dossier;
  author: string;
  reason?: string | undefined;
  assessment: Assessment;
}>;
export type EntryDraft = Readonly<{ author: string; reason?: string | undefined; change: Change }>;

export type SlugTaken = Readonly<{ kind: 'slug-taken' }>;
/** `conflict` carries what came first; `unknown-base` names something that does not exist yet. */
export type AppendRefusal<T> =
  | Readonly<{ kind: 'unknown-dossier' }>
  | Readonly<{ kind: 'unknown-base'; head: number }>
  | Readonly<{ kind: 'conflict'; since: readonly T[] }>;

/** Where time and ids come from; tests pass their own. */
export type StoreClock = Readonly<{ now: () => Date; newId: () => string }>;
