import Database from 'libsql';
import { fileForOwner } from './for-owner.mjs';

// While it is opened nobody is served yet, so it may wait for whoever holds it, as when several start together.
const openingMilliseconds = 5_000;

// Measured with the defaults: acknowledged writes were lost when the power went. WAL with FULL lost none.
const required = /** @type {const} */ ([
  ['journal_mode', 'journal_mode = WAL', 'wal'],
  ['synchronous', 'synchronous = FULL', 2],
  ['foreign_keys', 'foreign_keys = ON', 1],
  // the driver would hold up the one thread of the server, reads and all: what is locked is tried again by our own code
  ['busy_timeout', 'busy_timeout = 0', 0],
]);

/**
 * An SQLite file that keeps what it acknowledged and that two processes may share.
 *
 * @param {string} path
 */
export function embeddedFile(path) {
  for (const each of [path, `${path}-wal`, `${path}-shm`]) fileForOwner(each);
  const file = new Database(path, { timeout: openingMilliseconds });
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
