import { isUtf8 } from 'node:buffer';
import Database from 'libsql';

/**
 * What is wrong with the build of an SQLite file, in a few words; undefined where it can be used.
 *
 * @param {string} path
 * @returns {string | undefined}
 */
export function fileFault(path) {
  const file = new Database(path);
  try {
    const [{ quick_check: said }] = /** @type {[{ quick_check: string }]} */ (file.pragma('quick_check(1)'));
    return said === 'ok' ? undefined : 'the file is damaged';
  } finally {
    file.close();
  }
}

/**
 * The dossiers of which something kept is no text any more.
 *
 * @param {string} path
 * @returns {readonly string[]}
 */
export function damagedDossiers(path) {
  const file = new Database(path);
  /** @type {Set<string>} */
  const found = new Set();
  for (const table of ['dossier_entry', 'revision']) {
    // as bytes, for the driver ends the process at a text that is none
    const rows = file
      .prepare(`SELECT CAST(slug AS BLOB) AS slug, CAST(body AS BLOB) AS body FROM ${table}`)
      .iterate();
    for (const { slug, body } of /** @type {Iterable<{ slug: ArrayBuffer, body: ArrayBuffer }>} */ (rows))
      if (!isUtf8(body)) found.add(Buffer.from(slug).toString());
  }
  file.close();
  return [...found];
}
