/**
 * An error in a few words, without what may be secret in it.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function reasonOf(error) {
  // A refused connection to a name with two addresses comes as several errors in one.
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\w+:\/\/\S+/g, '…').split('\n')[0] ?? '';
}
