import 'server-only';
import { sql } from 'kysely';
import type { KeptChange, KeptEntry, KeptRevision } from '@/lib/dossier/log';
import { agreed, type DossierRecord, dossierAfter } from '@/lib/dossier/log';
import { err, ok, type Result } from '@/lib/kernel/result';
import { answered, append, insertRow, type Outcome, rowAfter } from './append.mjs';
import { leastFreeBytes } from './free-space.mjs';
import { keptRecords } from './kept-records';
import type { Database } from './open-database.mjs';
import { keepName, nameOf } from './person-names';
import { isUniqueViolation, retrying } from './sql-errors.mjs';
import { entriesIn, type LogPart, listings, newestChangeIn, revisionsIn } from './sql-reads';
import type {
  AppendRefusal,
  DossierDraft,
  RequestReused,
  SlugTaken,
  Store,
  StoreClock,
  WriteRequest,
} from './store';
import { StoreError } from './store-error';

/** The port on SQLite or PostgreSQL; the query code is the same for both. */
export function sqlStore({ engine, db, freeBytes }: Database, clock: StoreClock): Store {
  const newestChange = newestChangeIn(db);
  const recordOf = keptRecords(db);
  const stamp = () => ({ id: clock.newId(), recordedAt: clock.now().toISOString() });

  // A dossier as it was made, whatever came since.
  async function made(slug: string): Promise<DossierRecord> {
    const part = { toChange: 2 };
    const entries = await entriesIn(db, slug, part);
    const revisions = await revisionsIn(db, slug, agreed, part);
    return { slug, changeNumber: 2, dossier: dossierAfter(entries), entries, revisions };
  }

  async function create(
    { dossier, author, authorId, reason, assessment }: DossierDraft,
    request: WriteRequest | undefined,
  ): Promise<Result<DossierRecord, SlugTaken | RequestReused>> {
    const before = request && (await answered(db, request));
    if (before !== undefined)
      return before !== 'another-body' && before.chain === null && before.number === 1
        ? ok(await made(before.slug))
        : err({ kind: 'request-reused' });
    const { slug } = dossier;
    const first = { slug, basedOn: 0 };
    const change = { kind: 'created', dossier };
    const body = JSON.stringify({ author, authorId, reason, change });
    const entry = rowAfter(none, 1, { ...first, chain: null, ...stamp(), body });
    const judged = JSON.stringify(assessment);
    const revision = rowAfter(none, 2, { ...first, chain: agreed, ...stamp(), body: judged });
    try {
      await db.transaction().execute(async (transaction) => {
        const [title, question] = [JSON.stringify(dossier.title), JSON.stringify(dossier.question)];
        const row = { slug, title, question, created_at: entry.row.recorded_at };
        await transaction.insertInto('dossier').values(row).execute();
        await insertRow(transaction, entry, request);
        await insertRow(transaction, revision);
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      // taken a moment ago: by this very request, sent twice at once, or by somebody else
      const isAnswered = request !== undefined && (await answered(db, request)) !== undefined;
      return isAnswered
        ? create({ dossier, author, authorId, reason, assessment }, request)
        : err({ kind: 'slug-taken' });
    }
    return ok(await made(slug));
  }

  return {
    engine,
    listDossiers: () => attempt('list the dossiers', () => listings(db)),
    readDossier: (slug) => attempt('read a dossier', () => recordOf(slug)),

    changesAfter: (slug, changeNumber) =>
      attempt('read what changed', async () => {
        const head = await newestChange(slug);
        if (head === undefined) return [];
        const part = { afterChange: changeNumber, toChange: head.changeNumber };
        const entries = await entriesIn(db, slug, part);
        return changesInOrder(entries, await revisionsIn(db, slug, undefined, part));
      }),
    entriesBefore: (slug, page) => attempt('read entries', () => entriesIn(db, slug, page)),
    revisionsBefore: (slug, chain, page) =>
      attempt('read revisions', () => revisionsIn(db, slug, chain, page)),

    createDossier: (draft, request) => attempt('create a dossier', () => create(draft, request)),

    appendEntry: (slug, basedOn, { author, authorId, reason, change }, request) =>
      attempt('append an entry', async () => {
        const body = JSON.stringify({ author, authorId, reason, change });
        const outcome = await append(db, { slug, chain: null, basedOn, ...stamp(), body, request });
        return resultOf(outcome, (part) => entriesIn(db, slug, part));
      }),

    appendRevision: (slug, chain, basedOn, assessment, request) =>
      attempt('append a revision', async () => {
        const body = JSON.stringify(assessment);
        const outcome = await append(db, { slug, chain, basedOn, ...stamp(), body, request });
        return resultOf(outcome, (part) => revisionsIn(db, slug, chain, part));
      }),

    answered: (request) => attempt('look a request up', () => answered(db, request)),
    nameOf: (person) => attempt('read a name', () => nameOf(db, person)),
    keepName: (person, name) => attempt('keep a name', () => keepName(db, person, name, stamp().recordedAt)),

    health: () =>
      attempt('reach the database', async () => {
        await sql`SELECT 1`.execute(db);
        if (freeBytes !== undefined && (await freeBytes()) < leastFreeBytes) throw new DiskFull();
      }),
    close: () => attempt('close the database', () => db.destroy()),
  };
}

class DiskFull extends Error {
  readonly code = 'ENOSPC';
  constructor() {
    super('the disk is full: free some space');
  }
}

/** What comes first in a log or chain comes after nothing. */
const none = { number: 0, hash: null };

// What was kept is read back: what is answered is then what every later reader gets.
async function resultOf<T>(
  outcome: Outcome,
  rows: (part: LogPart) => Promise<readonly T[]>,
): Promise<Result<T, AppendRefusal<T>>> {
  switch (outcome.kind) {
    case 'kept': {
      const [kept] = await rows({ after: outcome.number - 1, before: outcome.number + 1 });
      if (kept === undefined) throw new Error(`number ${outcome.number} was kept and is gone`);
      return ok(kept);
    }
    case 'conflict':
      return err({ kind: 'conflict', since: await rows({ after: outcome.basedOn }) });
    default:
      return err(outcome);
  }
}

async function attempt<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await retrying(work);
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(what, error);
  }
}

/** Entries and revisions of a dossier, of whatever chain, in the order in which they came. */
function changesInOrder(
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
