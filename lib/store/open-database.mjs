import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { embeddedFile } from './embedded-file.mjs';
import { folderForOwner } from './for-owner.mjs';
import { ImmediateSqliteDialect } from './immediate-sqlite-dialect.mjs';
import { makeFolder } from './make-folder.mjs';
import { preparedOnce } from './prepared-once.mjs';

/** @typedef {import('./tables').Tables} Tables */
/**
 * `freeBytes` is the room that is left on the disk, where the database is a file on it.
 *
 * @typedef {Readonly<{ engine: 'sqlite' | 'postgres', db: Kysely<Tables>, freeBytes?: () => Promise<number> }>} Database
 */

/**
 * The database: PostgreSQL where a URL says so, else one SQLite file in the data folder. Plain JavaScript, because
 * the start, backup and restore scripts run it before anything is built.
 *
 * @param {Readonly<{ dataDir: string, databaseUrl?: string | undefined }>} where
 * @returns {Database}
 */
export function openDatabase({ dataDir, databaseUrl }) {
  if (databaseUrl !== undefined)
    return { engine: 'postgres', db: new Kysely({ dialect: postgres(databaseUrl) }) };
  makeFolder(dataDir);
  folderForOwner(dataDir);
  const file = embeddedFile(join(dataDir, 'masar.db'));
  return {
    engine: 'sqlite',
    db: new Kysely({ dialect: new ImmediateSqliteDialect({ database: preparedOnce(file) }) }),
    freeBytes: async () => {
      const { bavail, bsize } = await statfs(dataDir);
      return bavail * bsize;
    },
  };
}

/** @param {string} connectionString */
function postgres(connectionString) {
  const pool = new pg.Pool({ connectionString, max: 8, connectionTimeoutMillis: 5_000 });
  // Without a listener a server that hangs up on an idle connection would end our process; the pool replaces it.
  pool.on('error', (error) => console.warn(`database connection lost: ${error.message}`));
  return new PostgresDialect({ pool });
}
