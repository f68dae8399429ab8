import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Store, WriteRequest } from '@/lib/store/store';
import type { Refusal } from './refusal';
import type { Who } from './who';

/** The header by which a client names a write, so that it may send it again without doing it twice. */
export const requestIdHeader = 'idempotency-key';

/** The name of a write and what it asks for; undefined where the client gave it none. */
export function writeRequest(
  request: Request,
  body: unknown,
  { id: asker }: Who,
): Result<WriteRequest | undefined, Refusal> {
  const id = request.headers.get(requestIdHeader);
  if (id === null) return ok(undefined);
  if (!/^[\w-]{8,80}$/.test(id))
    return err({ kind: 'invalid', faults: [{ path: [requestIdHeader], value: id, code: 'format' }] });
  const asked = JSON.stringify([request.method, new URL(request.url).pathname, body]);
  return ok({ id, asker, bodyHash: createHash('sha256').update(asked).digest('hex') });
}

/** The number that an earlier sending of the same write was given in its log or chain; undefined where there was none. */
export async function keptBefore(
  store: Store,
  request: WriteRequest | undefined,
  place: Readonly<{ slug: string; chain: string | null }>,
): Promise<Result<number | undefined, Refusal>> {
  const before = request && (await store.answered(request));
  if (before === undefined) return ok(undefined);
  const isSame = before !== 'another-body' && before.slug === place.slug && before.chain === place.chain;
  return isSame ? ok(before.number) : err({ kind: 'request-reused' });
}
