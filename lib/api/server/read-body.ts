import type { z } from 'zod';
import { doorFaults, withoutEdgeMarks } from '@/lib/dossier/door-faults';
import { err, ok, type Result } from '@/lib/kernel/result';
import { faultsOf } from './faults-of';
import type { Refusal } from './refusal';

export const largestBody = 1_000_000;

/** The body of a request, parsed by a schema, or why it was refused. Never reads more than a megabyte. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<Result<T, Refusal>> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? ''))
    return err({ kind: 'not-json-type' });
  const bytes = await limitedBytes(request, largestBody);
  if (!bytes.ok) return bytes;
  const json = jsonFrom(bytes.value);
  if (!json.ok) return json;
  const sent = withoutEdgeMarks(json.value);
  const parsed = schema.safeParse(sent);
  if (!parsed.success) return err({ kind: 'invalid', faults: faultsOf(parsed.error.issues, sent) });
  const faults = doorFaults(parsed.data).slice(0, 20);
  return faults.length > 0 ? err({ kind: 'invalid', faults }) : ok(parsed.data);
}

/** The bytes of a body up to a limit. The header may lie or be absent, so the stream is counted too. */
export async function limitedBytes(request: Request, most: number): Promise<Result<Uint8Array, Refusal>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return err({ kind: 'too-large' });
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      await reader?.cancel();
      return err({ kind: 'too-large' });
    }
    chunks.push(value);
  }
  return ok(Buffer.concat(chunks));
}

function jsonFrom(bytes: Uint8Array): Result<unknown, Refusal> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err({ kind: 'not-json' });
  }
}
