import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { hashedRows } from './hashed-rows.mjs';

/** @typedef {import('kysely').Kysely<import('./tables').Tables>} Db */

const format = 'masar.backup/2';
// What a version wrote that knew neither chains nor hashes; its rows are brought up to date as a database is.
const unhashedFormat = 'masar.backup/1';

// In the order in which rows may come in: what others point to stands first.
const tables = /** @type {const} */ ([
  ['dossier', ['slug']],
  ['dossier_entry', ['slug', 'seq']],
  ['revision', ['slug', 'chain', 'number']],
  ['dossier_change', ['slug', 'change_number']],
  ['request', ['asker', 'id']],
  ['person_name', ['person', 'number']],
]);

/**
 * Everything that is kept, as lines of JSON that either engine can take back: a heading, a line for each row, and at
 * the end a digest of all of it, so that a copy that was cut short is known as such. One moment's state, while others
 * go on writing.
 *
 * @param {Db} db
 * @param {(line: string) => Promise<unknown>} write
 * @returns {Promise<number>} how many rows there are
 */
export async function dump(db, write) {
  const hash = createHash('sha256');
  /** @param {unknown} value */
  const put = (value) => {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    return write(line);
  };
  const kept = await rowsOf(db);
  await put({ format });
  for (const line of kept) await put(line);
  await write(`${JSON.stringify({ end: kept.length, sha256: hash.digest('hex') })}\n`);
  return kept.length;
}

/**
 * One moment's rows. Read whole before the first is written, for a transaction on SQLite keeps everybody else from
 * writing, and a slow disk must not hold up a save.
 *
 * @param {Db} db
 */
function rowsOf(db) {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const kept = [];
      for (const [table, key] of tables) {
        const order = key.map((column) => sql.ref(column));
        const { rows } = await sql`SELECT * FROM ${sql.table(table)} ORDER BY ${sql.join(order)}`.execute(
          transaction,
        );
        for (const row of rows) kept.push({ table, row });
      }
      return kept;
    });
}

/**
 * Puts the lines of a dump into a database, all or nothing.
 *
 * @param {Db} db
 * @param {string} text
 * @param {Readonly<{ replace: boolean }>} how
 * @returns {Promise<{ kind: 'restored', rows: number } | { kind: 'damaged' } | { kind: 'not-empty', dossiers: number }>}
 */
export async function restore(db, text, { replace }) {
  const rows = checkedRows(text);
  if (rows === undefined) return { kind: 'damaged' };
  return db.transaction().execute(async (transaction) => {
    const present = await transaction.selectFrom('dossier').select('slug').execute();
    if (present.length > 0 && !replace) return { kind: 'not-empty', dossiers: present.length };
    for (const [table] of tables.toReversed()) await transaction.deleteFrom(table).execute();
    for (const { table, row } of rows) await transaction.insertInto(table).values(row).execute();
    return { kind: 'restored', rows: rows.length };
  });
}

/**
 * The rows of a dump, or undefined if it is not one or not whole.
 *
 * @param {string} text
 */
function checkedRows(text) {
  // a program of another system may have put its own line ends and a mark of the encoding in; no line holds either
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .slice(0, -1);
  const end = parsed(lines.at(-1) ?? '');
  const body = lines.slice(0, -1);
  const digest = createHash('sha256')
    .update(body.map((line) => `${line}\n`).join(''))
    .digest('hex');
  if (end?.sha256 !== digest || end.end !== body.length - 1) return undefined;
  const rows = body.slice(1).map((line) => parsed(line));
  switch (parsed(body[0] ?? '')?.format) {
    case format:
      return rows;
    case unhashedFormat:
      return rowsHashed(rows);
    default:
      return undefined;
  }
}

/** @param {readonly { table: string, row: any }[]} rows */
function rowsHashed(rows) {
  return rows
    .filter(({ table }) => table === 'dossier')
    .flatMap((dossier) => {
      /** @param {string} name */
      const log = (name) =>
        rows
          .filter(({ table, row }) => table === name && row.slug === dossier.row.slug)
          .map(({ row }) => row);
      return [dossier, ...hashedRows(log('dossier_entry'), log('revision'))];
    });
}

/** @param {string} line */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
