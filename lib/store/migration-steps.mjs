import { hashedRows } from './hashed-rows.mjs';

/** @typedef {import('kysely').Kysely<import('./tables').Tables>} Db */

/**
 * What a migration needs besides its SQL, by the name of its file: done right after it, in the same transaction, so that
 * a process killed at any moment leaves the database as it was.
 *
 * @type {Readonly<Record<string, (db: Db) => Promise<void>>>}
 */
export const migrationSteps = { '0002-chains-and-hashes.sql': copyHashed };

/** @param {Db} db */
async function copyHashed(db) {
  for (const { slug } of await db.selectFrom('dossier').select('slug').execute()) {
    const entries = await db
      .selectFrom('dossier_entry_unhashed')
      .selectAll()
      .where('slug', '=', slug)
      .execute();
    const revisions = await db.selectFrom('revision_unhashed').selectAll().where('slug', '=', slug).execute();
    for (const { table, row } of hashedRows(entries, revisions))
      await db.insertInto(table).values(row).execute();
  }
}
