import { textAsBytes, withTexts } from './text-as-bytes.mjs';

const room = 200;

/**
 * An SQLite file that prepares what it is asked again and again once: preparing takes longer than looking one row up.
 * Only what reads and adds rows is kept; what changes tables is prepared each time.
 *
 * @param {import('libsql').Database} file
 * @returns {import('kysely').SqliteDatabase}
 */
export function preparedOnce(file) {
  /** @type {Map<string, import('kysely').SqliteStatement>} */
  const statements = new Map();
  return {
    close: () => file.close(),
    prepare: (text) => {
      const before = statements.get(text);
      if (before !== undefined) return before;
      const statement = prepared(file, text);
      if (statements.size < room && /^(?:select|insert)\b/i.test(text)) statements.set(text, statement);
      return statement;
    },
  };
}

/**
 * @param {import('libsql').Database} file
 * @param {string} text
 * @returns {import('kysely').SqliteStatement}
 */
function prepared(file, text) {
  if (/^(?:begin|commit|rollback)\b/i.test(text)) return boundary(file, text);
  const statement = statementOf(file, text);
  if (!/^\s*(?:select|with)\b/i.test(text)) return statement;
  const bytes = statementOf(
    file,
    textAsBytes(
      text,
      statement.columns().map(({ name }) => name),
    ),
  );
  return {
    reader: true,
    all: (parameters) => bytes.all(parameters).map(withTexts),
    run: (parameters) => bytes.run(parameters),
    *iterate(parameters) {
      for (const row of bytes.iterate(parameters)) yield withTexts(row);
    },
  };
}

/**
 * Where a transaction begins or ends. Not a prepared statement: one that could not begin because of somebody else's lock
 * would count as still running until it is collected, and no later transaction could be committed before.
 *
 * @param {import('libsql').Database} file
 * @param {string} text
 * @returns {import('kysely').SqliteStatement}
 */
function boundary(file, text) {
  const run = () => {
    // a full disk ends a transaction by itself, and what ends it once more would hide why
    if (file.inTransaction || !/^rollback\b/i.test(text)) file.exec(text);
    return { changes: 0, lastInsertRowid: 0 };
  };
  return { reader: false, run, all: () => [], iterate: () => [].values() };
}

/** @typedef {import('kysely').SqliteStatement & Readonly<{ columns: () => readonly Readonly<{ name: string }>[] }>} Statement */

/**
 * @param {import('libsql').Database} file
 * @param {string} text
 */
function statementOf(file, text) {
  // its types say nothing of `reader`, `iterate` and `columns`, which it has
  return /** @type {Statement} */ (/** @type {unknown} */ (file.prepare(text)));
}
