/**
 * The same question, answered with bytes where a column holds text. The driver ends the whole process at a text that is
 * no UTF-8, which one damaged byte on the disk is enough for; so it is never handed one.
 *
 * @param {string} select
 * @param {readonly string[]} columns
 */
export function textAsBytes(select, columns) {
  const shown = columns.map((column) => {
    const name = `"${column.replaceAll('"', '""')}"`;
    return `CASE typeof(${name}) WHEN 'text' THEN CAST(${name} AS BLOB) ELSE ${name} END AS ${name}`;
  });
  return `SELECT ${shown.join(', ')} FROM (${select})`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * A row with its texts decoded; throws where one is damaged. No table has a column for bytes, so all bytes are text.
 *
 * @param {unknown} row
 * @returns {unknown}
 */
export function withTexts(row) {
  if (typeof row !== 'object' || row === null) return row;
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof ArrayBuffer || value instanceof Uint8Array ? decoded(column, value) : value,
    ]),
  );
}

/**
 * @param {string} column
 * @param {ArrayBuffer | Uint8Array} bytes
 */
function decoded(column, bytes) {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new DamagedText(column, cause);
  }
}

/** A text that cannot be read, for it is not what was written. */
export class DamagedText extends Error {
  code = 'DAMAGED_TEXT';

  /**
   * @param {string} column
   * @param {unknown} cause
   */
  constructor(column, cause) {
    super(`a text in the column ${column} is damaged`, { cause });
  }
}
