import { createHash } from 'node:crypto';

/** @typedef {import('kysely').Kysely<import('./tables').Tables>} Db */

const format = 'masar.backup/1';
const tables = /** @type {const} */ (['dossier', 'dossier_entry', 'revision']);

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
      for (const table of tables)
        for (const row of await transaction.selectFrom(table).selectAll().orderBy('slug').execute())
          kept.push({ table, row });
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
    for (const table of tables.toReversed()) await transaction.deleteFrom(table).execute();
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
  const lines = text.split('\n').slice(0, -1);
  const end = parsed(lines.at(-1) ?? '');
  const body = lines.slice(0, -1);
  const digest = createHash('sha256')
    .update(body.map((line) => `${line}\n`).join(''))
    .digest('hex');
  if (parsed(body[0] ?? '')?.format !== format || end?.sha256 !== digest || end.end !== body.length - 1)
    return undefined;
  return body.slice(1).map((line) => parsed(line));
}

/** @param {string} line */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
