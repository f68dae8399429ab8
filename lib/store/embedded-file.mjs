import Database from 'libsql';

const busyMilliseconds = 5_000;

// Measured with the defaults: acknowledged writes were lost when the power went. WAL with FULL lost none.
const required = /** @type {const} */ ([
  ['journal_mode', 'journal_mode = WAL', 'wal'],
  ['synchronous', 'synchronous = FULL', 2],
  ['foreign_keys', 'foreign_keys = ON', 1],
  ['busy_timeout', `busy_timeout = ${busyMilliseconds}`, busyMilliseconds],
]);

/**
 * An SQLite file that keeps what it acknowledged and that two processes may share.
 *
 * @param {string} path
 */
export function embeddedFile(path) {
  const file = new Database(path, { timeout: busyMilliseconds });
  for (const [, assignment] of required) file.pragma(assignment);
  const weak = weakPragmas(file);
  if (weak.length > 0) {
    file.close();
    throw new Error(`${path} refuses the settings that make it durable: ${weak.join(', ')}`);
  }
  return file;
}

/**
 * The settings that are not in force, whatever was asked for: a pragma that SQLite ignores raises no error.
 *
 * @param {Readonly<{ pragma: (source: string) => unknown }>} file
 */
export function weakPragmas(file) {
  return required
    .filter(([name, , wanted]) => !JSON.stringify(file.pragma(name)).includes(`:${JSON.stringify(wanted)}}`))
    .map(([, assignment]) => assignment);
}
