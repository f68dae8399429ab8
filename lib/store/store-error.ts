/** The database could not be read or written. `cause` says why; nothing was half done. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(attempted: string, cause: unknown) {
    super(`could not ${attempted}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
