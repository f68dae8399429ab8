/**
 * An error in a few words, without what may be secret in it.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function reasonOf(error) {
  // A refused connection to a name with two addresses comes as several errors in one.
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (noSpace.includes(code)) return 'the disk has no free space left: free some';
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\w+:\/\/\S+/g, '…').split('\n')[0] ?? '';
}

// by the system's names and by SQLite's, whose shared memory can only fail to grow where there is no room
const noSpace = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'];
