/**
 * Whether a row with this key exists already: somebody else was first.
 *
 * @param {unknown} error
 */
export function isUniqueViolation(error) {
  return ['23505', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'].includes(codeOf(error));
}

/** How long a lock that another process holds is waited for, before whoever wants to save is told. */
const patienceMilliseconds = 5_000;

/**
 * The result of some work, tried again while the database says that it collided with other work and changed nothing:
 * serialization failures and deadlocks of PostgreSQL (40001, 40P01), a lock that SQLite could not get. Everybody else
 * is served meanwhile.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @param {number} patience
 * @returns {Promise<T>}
 */
export async function retrying(work, patience = patienceMilliseconds) {
  const began = performance.now();
  for (let pause = 5; ; pause = Math.min(2 * pause, 80)) {
    try {
      return await work();
    } catch (error) {
      if (!isCollision(error) || performance.now() - began > patience) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/**
 * Why the database did not do what it was asked: somebody held it, there is no room on the disk, what it holds is not
 * what was written, or it could not be reached or used at all.
 *
 * @typedef {'busy' | 'full' | 'damaged' | 'away'} Failure
 *
 * @param {unknown} error
 * @returns {Failure}
 */
export function failureOf(error) {
  const code = codeOf(error);
  if (fullCodes.includes(code)) return 'full';
  if (isCollision(error) || code === '55P03') return 'busy';
  const isCorrupt = code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
  return isCorrupt || isDamage(error) ? 'damaged' : 'away';
}

// 53100 is PostgreSQL's; the shared memory beside an SQLite file can only fail to grow where there is no room.
const fullCodes = ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT', '53100'];

/**
 * Whether something that was read is not what was written: bytes that are no text, or a text of another shape.
 *
 * @param {unknown} error
 */
export function isDamage(error) {
  const isKnown =
    typeof error === 'object' && error !== null && 'failure' in error && error.failure === 'damaged';
  return isKnown || codeOf(error) === 'DAMAGED_TEXT';
}

/**
 * Whether the database refused for the moment and changed nothing.
 *
 * @param {unknown} error
 */
export function isCollision(error) {
  const code = codeOf(error);
  return code === '40001' || code === '40P01' || code.startsWith('SQLITE_BUSY');
}

/** @param {unknown} error */
export function codeOf(error) {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
