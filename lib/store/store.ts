import type { Change } from '@/lib/dossier/change';
import type {
  Assessment,
  DossierListing,
  DossierRecord,
  KeptChange,
  KeptEntry,
  KeptRevision,
} from '@/lib/dossier/log';
import type { Dossier } from '@/lib/dossier/schema';
import type { Result } from '@/lib/kernel/result';
import type { Reference } from './tables';

/**
 * What is kept, and the only ways to add to it. Nothing is ever changed or deleted.
 *
 * An append says what it was based on. If something else came first in the same log or chain it is refused with what
 * came first, and the record is as before. A value that comes back with `ok` is on the disk. Failures of the database
 * are thrown as `StoreError`.
 *
 * A write may name the request that asks for it. Once it is kept, the same request is answered with what it became, and
 * another body under its id is refused; what was refused is not remembered.
 */
export interface Store {
  readonly engine: 'memory' | 'sqlite' | 'postgres';
  /** Every dossier, oldest first. */
  listDossiers(): Promise<readonly DossierListing[]>;
  /** The same object as long as nothing was added: whoever reads it must not alter it. */
  readDossier(slug: string): Promise<DossierRecord | undefined>;
  /** What came after a change, in order, in the log and in every chain; nothing for an unknown dossier. */
  changesAfter(slug: string, changeNumber: number): Promise<readonly KeptChange[]>;
  /** At most `count` entries, newest first, from those with a smaller number than `before`. */
  entriesBefore(slug: string, page: Page): Promise<readonly KeptEntry[]>;
  /** The same of the revisions of one chain. */
  revisionsBefore(slug: string, chain: string, page: Page): Promise<readonly KeptRevision[]>;
  /** A dossier with its first entry and its first agreed revision, all or nothing. */
  createDossier(
    draft: DossierDraft,
    request?: WriteRequest,
  ): Promise<Result<DossierRecord, SlugTaken | RequestReused>>;
  appendEntry(
    slug: string,
    basedOn: number,
    draft: EntryDraft,
    request?: WriteRequest,
  ): Promise<Result<KeptEntry, AppendRefusal<KeptEntry>>>;
  /** `basedOn` counts within the chain; 0 begins one. */
  appendRevision(
    slug: string,
    chain: string,
    basedOn: number,
    assessment: Assessment,
    request?: WriteRequest,
  ): Promise<Result<KeptRevision, AppendRefusal<KeptRevision>>>;
  /** What a request became when it was sent before, or that its id stood for something else then. */
  answered(request: WriteRequest): Promise<Reference | 'another-body' | undefined>;
  /** What a person calls themselves, where they have said so. */
  nameOf(person: string): Promise<string | undefined>;
  keepName(person: string, name: string): Promise<void>;
  /** Resolves if the database answers. */
  health(): Promise<void>;
  close(): Promise<void>;
}

/** Where a page of a log or chain begins, all of it where that is not said, and how long it is. */
export type Page = Readonly<{ before?: number | undefined; count: number }>;

/** The id that a client gave to a write, who asks, and the hash of all that was asked. */
export type WriteRequest = Readonly<{ id: string; asker: string; bodyHash: string }>;

type Signed = Readonly<{ author: string; authorId?: string | undefined }>;
export type DossierDraft = Signed &
  Readonly<{ dossier: Dossier; reason?: string | undefined; assessment: Assessment }>;
export type EntryDraft = Signed & Readonly<{ reason?: string | undefined; change: Change }>;

export type SlugTaken = Readonly<{ kind: 'slug-taken' }>;
/** The same asker used this id for something else. */
export type RequestReused = Readonly<{ kind: 'request-reused' }>;
/** `conflict` carries what came first; `unknown-base` names something that does not exist yet. */
export type AppendRefusal<T> =
  | Readonly<{ kind: 'unknown-dossier' }>
  | Readonly<{ kind: 'unknown-base'; head: number }>
  | Readonly<{ kind: 'conflict'; since: readonly T[] }>
  | RequestReused;

/** Where time and ids come from; tests pass their own. */
export type StoreClock = Readonly<{ now: () => Date; newId: () => string }>;
