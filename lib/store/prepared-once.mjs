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
      // its types say nothing of `reader` and `iterate`, which it has
      const statement = /** @type {import('kysely').SqliteStatement} */ (
        /** @type {unknown} */ (file.prepare(text))
      );
      if (statements.size < room && /^(?:select|insert)\b/i.test(text)) statements.set(text, statement);
      return statement;
    },
  };
}
