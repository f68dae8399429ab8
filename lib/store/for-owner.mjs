import { chmodSync, closeSync, existsSync, openSync, readdirSync, statSync } from 'node:fs';

const ours = /^(?:masar\.db(?:-wal|-shm|-journal)?|session-secret(?:\.[0-9a-f]+)?)$/;

/**
 * Closes a file of the database to everybody but its owner. SQLite gives the files beside it the same rights, but takes
 * those of the database itself from the system's habits; so it is made here where it is not there yet.
 *
 * @param {string} path
 */
export function fileForOwner(path) {
  if (path.endsWith('.db')) closeSync(openSync(path, 'a', 0o600));
  if (existsSync(path)) closed(path, 0o600);
}

/**
 * Closes the data folder to everybody else, unless it holds anything that is not ours: then it is somebody's folder for
 * other things too.
 *
 * @param {string} path
 */
export function folderForOwner(path) {
  const isShared = (statSync(path).mode & 0o1000) !== 0;
  if (!isShared && readdirSync(path).every((name) => ours.test(name))) closed(path, 0o700);
}

/**
 * @param {string} path
 * @param {number} mode
 */
function closed(path, mode) {
  if ((statSync(path).mode & 0o777) === mode) return;
  try {
    chmodSync(path, mode);
  } catch (error) {
    // it belongs to somebody else, or lies where there are no rights to give: then whoever owns it decides
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EROFS') throw error;
  }
}
