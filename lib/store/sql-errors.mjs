/**
 * Whether a row with this key exists already: somebody else was first.
 *
 * @param {unknown} error
 */
export function isUniqueViolation(error) {
  return ['23505', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'].includes(codeOf(error));
}

/**
 * The result of some work, tried again while the database says that it collided with other work and changed nothing:
 * serialization failures and deadlocks of PostgreSQL (40001, 40P01), a lock that SQLite could not get.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @param {number} tries
 * @returns {Promise<T>}
 */
export async function retrying(work, tries = 6) {
  try {
    return await work();
  } catch (error) {
    if (tries <= 1 || !isCollision(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, 15 * 2 ** (6 - tries)));
    return retrying(work, tries - 1);
  }
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
