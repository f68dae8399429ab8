import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { migrationSteps } from './migration-steps.mjs';
import { codeOf, isUniqueViolation, retrying } from './sql-errors.mjs';

/** @typedef {import('kysely').Kysely<import('./tables').Tables>} Db */

/**
 * Brings the tables up to date: every file of the folder that is not recorded yet, in the order of the names, in one
 * transaction. Two servers that start together race for the record of the first file; the loser looks again.
 *
 * @param {Db} db
 * @param {string} folder
 * @param {number} tries
 * @returns {Promise<void>}
 */
export async function migrate(db, folder, tries = 5) {
  const files = migrationFiles(folder);
  try {
    await retrying(() => migrateOnce(db, files));
  } catch (error) {
    if (tries <= 1 || !isRace(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await migrate(db, folder, tries - 1);
  }
}

/**
 * @param {Db} db
 * @param {readonly MigrationFile[]} files
 */
async function migrateOnce(db, files) {
  await db.transaction().execute(async (transaction) => {
    await sql`CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY, digest TEXT NOT NULL, applied_at TEXT NOT NULL)`.execute(
      transaction,
    );
    const applied = await transaction.selectFrom('migration').selectAll().execute();
    for (const { name } of applied)
      if (!files.some((file) => file.name === name))
        throw new Error(`the database was written by a newer version: it knows ${name}, this one does not`);
    for (const file of files) {
      const before = applied.find(({ name }) => name === file.name);
      if (before !== undefined && before.digest !== file.digest)
        throw new Error(`${file.name} was edited after it had been applied; restore it and add a new file`);
      if (before === undefined) await apply(transaction, file);
    }
  });
}

/**
 * Whether the tables are exactly those of this version; nothing is changed.
 *
 * @param {Db} db
 * @param {string} folder
 */
export async function isUpToDate(db, folder) {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'migration')) return false;
  const applied = new Set(
    (await db.selectFrom('migration').select('digest').execute()).map(({ digest }) => digest),
  );
  const files = migrationFiles(folder);
  return files.length === applied.size && files.every(({ digest }) => applied.has(digest));
}

/** @typedef {Readonly<{ name: string, text: string, digest: string }>} MigrationFile */

/**
 * @param {string} folder
 * @returns {readonly MigrationFile[]}
 */
function migrationFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { name, text, digest: createHash('sha256').update(text).digest('hex') };
    });
}

/**
 * @param {Db} db
 * @param {MigrationFile} file
 */
async function apply(db, { name, text, digest }) {
  await db.insertInto('migration').values({ name, digest, applied_at: new Date().toISOString() }).execute();
  const statements = text
    .replaceAll(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  for (const statement of statements) await sql.raw(statement).execute(db);
  await migrationSteps[name]?.(db);
}

// PostgreSQL tells two simultaneous CREATE TABLE apart by a unique violation in its catalogue or "already exists".
/** @param {unknown} error */
function isRace(error) {
  return isUniqueViolation(error) || codeOf(error) === '42P07';
}
