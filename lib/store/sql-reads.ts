import { isUtf8 } from 'node:buffer';
import { type Kysely, sql } from 'kysely';
import { agreed, type DossierListing, type KeptEntry, type KeptRevision } from '@/lib/dossier/log';
import { isDamage } from './sql-errors.mjs';
import { keptEntry, keptRevision, listedText, storedBody } from './stored-body';
import type { Tables } from './tables';

/** Every dossier, oldest first. Sorted here, for each engine sorts text by rules of its own. */
export async function listings(db: Kysely<Tables>): Promise<readonly DossierListing[]> {
  return (await listed(db)).toSorted(
    (a, b) => compare(createdAt(a), createdAt(b)) || compare(a.slug, b.slug),
  );
}

function createdAt(listing: DossierListing): string {
  return listing.isDamaged ? '' : listing.createdAt;
}

async function listed(db: Kysely<Tables>): Promise<readonly DossierListing[]> {
  try {
    return await listingsOf(db);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  // one that is damaged must not hide the others
  const all: DossierListing[] = [];
  for (const slug of await readableSlugs(db)) {
    try {
      all.push(...(await listingsOf(db, slug)));
    } catch (error) {
      if (!isDamage(error)) throw error;
      all.push({ slug, isDamaged: true });
    }
  }
  return all;
}

// Only an embedded file can hold what is no text, and this is its SQL. An address that is damaged leads nowhere.
async function readableSlugs(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ bytes: string }>`SELECT hex(slug) AS bytes FROM dossier`.execute(db);
  return rows
    .map(({ bytes }) => Buffer.from(bytes, 'hex'))
    .flatMap((bytes) => (isUtf8(bytes) ? [bytes.toString()] : []));
}

async function listingsOf(db: Kysely<Tables>, only?: string): Promise<readonly DossierListing[]> {
  const rows = await db
    .selectFrom('dossier')
    .$if(only !== undefined, (q) => q.where('slug', '=', only ?? ''))
    .select(['slug', 'title', 'question', 'created_at'])
    .select((e) => [
      e
        .selectFrom('dossier_entry')
        .whereRef('dossier_entry.slug', '=', 'dossier.slug')
        .select(({ fn }) => fn.max('seq').as('seq'))
        .as('entries'),
      e
        .selectFrom('revision')
        .whereRef('revision.slug', '=', 'dossier.slug')
        .where('chain', '=', agreed)
        .select(({ fn }) => fn.max('number').as('number'))
        .as('revisions'),
      e
        .selectFrom('dossier_entry')
        .whereRef('dossier_entry.slug', '=', 'dossier.slug')
        .select(({ fn }) => fn.max('recorded_at').as('at'))
        .as('entered_at'),
      e
        .selectFrom('revision')
        .whereRef('revision.slug', '=', 'dossier.slug')
        .where('chain', '=', agreed)
        .select(({ fn }) => fn.max('recorded_at').as('at'))
        .as('revised_at'),
    ])
    .execute();
  return rows.map((row) => ({
    slug: row.slug,
    title: storedBody(listedText, `the title of ${row.slug}`, row.title),
    question: storedBody(listedText, `the question of ${row.slug}`, row.question),
    createdAt: row.created_at,
    changedAt: latest(row.created_at, row.entered_at, row.revised_at),
    entries: row.entries ?? 0,
    revisions: row.revisions ?? 0,
  }));
}

/** A part of a log or chain: of its own numbers, or of the numbers that changes of the dossier have; newest first with a `count`. */
export type LogPart = Readonly<{
  after?: number | undefined;
  before?: number | undefined;
  afterChange?: number | undefined;
  toChange?: number | undefined;
  count?: number | undefined;
}>;

/** Entries of a dossier in order; the newest first where they are counted. */
export async function entriesIn(
  db: Kysely<Tables>,
  slug: string,
  part: LogPart,
): Promise<readonly KeptEntry[]> {
  return (await entryRows(db, slug, part)).map(keptEntry);
}

export function entryRows(
  db: Kysely<Tables>,
  slug: string,
  { after, before, afterChange, toChange, count }: LogPart,
): Promise<readonly Tables['dossier_entry'][]> {
  return db
    .selectFrom('dossier_entry')
    .selectAll()
    .where('slug', '=', slug)
    .$if(after !== undefined, (q) => q.where('seq', '>', after ?? 0))
    .$if(before !== undefined, (q) => q.where('seq', '<', before ?? 0))
    .$if(afterChange !== undefined, (q) => q.where('change_number', '>', afterChange ?? 0))
    .$if(toChange !== undefined, (q) => q.where('change_number', '<=', toChange ?? 0))
    .orderBy('seq', count === undefined ? 'asc' : 'desc')
    .$if(count !== undefined, (q) => q.limit(count ?? 0))
    .execute();
}

/** Revisions of one chain, or of all of them, by the same rules. */
export async function revisionsIn(
  db: Kysely<Tables>,
  slug: string,
  chain: string | undefined,
  part: LogPart,
): Promise<readonly KeptRevision[]> {
  return (await revisionRows(db, slug, chain, part)).map(keptRevision);
}

export function revisionRows(
  db: Kysely<Tables>,
  slug: string,
  chain: string | undefined,
  { after, before, afterChange, toChange, count }: LogPart,
): Promise<readonly Tables['revision'][]> {
  return db
    .selectFrom('revision')
    .selectAll()
    .where('slug', '=', slug)
    .$if(chain !== undefined, (q) => q.where('chain', '=', chain ?? ''))
    .$if(after !== undefined, (q) => q.where('number', '>', after ?? 0))
    .$if(before !== undefined, (q) => q.where('number', '<', before ?? 0))
    .$if(afterChange !== undefined, (q) => q.where('change_number', '>', afterChange ?? 0))
    .$if(toChange !== undefined, (q) => q.where('change_number', '<=', toChange ?? 0))
    .orderBy('number', count === undefined ? 'asc' : 'desc')
    .$if(count !== undefined, (q) => q.limit(count ?? 0))
    .execute();
}

/**
 * What asks for the newest change of a dossier, of which there is none if there is no such dossier. Every read begins
 * with it, so the query is put into words once.
 */
export function newestChangeIn(db: Kysely<Tables>): (slug: string) => Promise<Head | undefined> {
  const query = db
    .selectFrom('dossier_change')
    .select(['change_number', 'hash'])
    .where('slug', '=', '')
    .orderBy('change_number', 'desc')
    .limit(1)
    .compile();
  return async (slug) => {
    const parameters = [slug, ...query.parameters.slice(1)];
    const [row] = (
      await db.executeQuery<Pick<Tables['dossier_change'], 'change_number' | 'hash'>>({
        ...query,
        parameters,
      })
    ).rows;
    return row && { changeNumber: row.change_number, hash: row.hash };
  };
}

/** The hash of one change of a dossier; none if there is no such change. */
export async function changeHash(
  db: Kysely<Tables>,
  slug: string,
  changeNumber: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('dossier_change')
    .select('hash')
    .where('slug', '=', slug)
    .where('change_number', '=', changeNumber)
    .executeTakeFirst();
  return row?.hash;
}

/** Which change a record ends with. Its hash tells it from one of the same number in another database. */
export type Head = Readonly<{ changeNumber: number; hash: string }>;

function latest(...instants: readonly (string | null)[]): string {
  return instants.reduce<string>((found, at) => (at !== null && at > found ? at : found), '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
