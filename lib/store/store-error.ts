/** The database could not be read or written. `cause` says why; nothing was half done. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(attempted: string, cause: unknown) {
    super(`could not ${attempted}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Whether an error is one of these. By name: Next bundles this module more than once, and each has a class of its own. */
export function isStoreError(error: unknown): error is StoreError {
  return error instanceof Error && error.name === 'StoreError';
}
