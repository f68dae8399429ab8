import { type Failure, failureOf } from './sql-errors.mjs';

/** The database could not be read or written. `failure` and `cause` say why; nothing was half done. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly failure: Failure;

  constructor(attempted: string, cause: unknown, failure?: Failure) {
    super(`could not ${attempted}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.failure = failure ?? failureOf(cause);
  }
}

/** Whether an error is one of these. By name: Next bundles this module more than once, and each has a class of its own. */
export function isStoreError(error: unknown): error is StoreError {
  return error instanceof Error && error.name === 'StoreError';
}
