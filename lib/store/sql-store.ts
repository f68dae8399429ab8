import 'server-only';
import { sql } from 'kysely';
import type { Assessment } from '@/lib/dossier/log';
import { err, ok } from '@/lib/kernel/result';
import type { Database } from './open-database.mjs';
import { isUniqueViolation, retrying } from './sql-errors.mjs';
import { entriesAfter, listings, revisionsAfter } from './sql-reads';
import { appendRow, entryRow, revisionRow } from './sql-writes';
import type { DossierDraft, EntryDraft, Store, StoreClock } from './store';
import { StoreError } from './store-error';

/** The port on SQLite or PostgreSQL; the query code is the same for both. */
export function sqlStore({ engine, db }: Database, clock: StoreClock): Store {
  return {
    engine,
    listDossiers: () => attempt('list the dossiers', () => listings(db)),

    readDossier: (slug) =>
      attempt('read a dossier', async () => {
        const entries = await entriesAfter(db, slug, 0);
        if (entries.length === 0) return undefined;
        return { slug, entries, revisions: await revisionsAfter(db, slug, 0) };
      }),

    createDossier: ({ dossier, author, reason, assessment }: DossierDraft) =>
      attempt('create a dossier', async () => {
        const { slug } = dossier;
        const entry = entryRow(slug, 1, { author, reason, change: { kind: 'created', dossier } }, clock);
        const revision = revisionRow(slug, 0, assessment, clock);
        try {
          await db.transaction().execute(async (transaction) => {
            await transaction
              .insertInto('dossier')
              .values({
                slug,
                title: JSON.stringify(dossier.title),
                question: JSON.stringify(dossier.question),
                created_at: entry.row.recorded_at,
              })
              .execute();
            await transaction.insertInto('dossier_entry').values(entry.row).execute();
            await transaction.insertInto('revision').values(revision.row).execute();
          });
        } catch (error) {
          if (isUniqueViolation(error)) return err({ kind: 'slug-taken' } as const);
          throw error;
        }
        return ok({ slug, entries: [entry.kept], revisions: [revision.kept] });
      }),

    appendEntry: (slug: string, basedOn: number, draft: EntryDraft) =>
      attempt('append an entry', () => {
        const { row, kept } = entryRow(slug, basedOn + 1, draft, clock);
        return appendRow({
          basedOn,
          kept,
          head: async () =>
            (
              await db
                .selectFrom('dossier_entry')
                .select(({ fn }) => fn.max('seq').as('head'))
                .where('slug', '=', slug)
                .executeTakeFirst()
            )?.head,
          insert: () => db.insertInto('dossier_entry').values(row).execute(),
          since: () => entriesAfter(db, slug, basedOn),
        });
      }),

    appendRevision: (slug: string, basedOn: number, assessment: Assessment) =>
      attempt('append a revision', () => {
        const { row, kept } = revisionRow(slug, basedOn, assessment, clock);
        return appendRow({
          basedOn,
          kept,
          head: async () =>
            (
              await db
                .selectFrom('revision')
                .select(({ fn }) => fn.max('number').as('head'))
                .where('slug', '=', slug)
                .executeTakeFirst()
            )?.head,
          insert: () => db.insertInto('revision').values(row).execute(),
          since: () => revisionsAfter(db, slug, basedOn),
        });
      }),

    health: () =>
      attempt('reach the database', async () => {
        await sql`SELECT 1`.execute(db);
      }),
    close: () => attempt('close the database', () => db.destroy()),
  };
}

async function attempt<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await retrying(work);
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(what, error);
  }
}
