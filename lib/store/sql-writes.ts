import type { Assessment, DossierEntry, Revision } from '@/lib/dossier/log';
import { err, ok, type Result } from '@/lib/kernel/result';
import { isUniqueViolation } from './sql-errors.mjs';
import type { AppendRefusal, EntryDraft, StoreClock } from './store';
import type { Tables } from './tables';

/**
 * Appends after `basedOn` or says what came first. No lock and no transaction: rows are never deleted, so if the head
 * was `basedOn` a moment ago, the primary key alone decides who takes the next number.
 */
export async function appendRow<T>(append: {
  basedOn: number;
  kept: T;
  head: () => Promise<number | null | undefined>;
  insert: () => Promise<unknown>;
  since: () => Promise<readonly T[]>;
}): Promise<Result<T, AppendRefusal<T>>> {
  const head = await append.head();
  if (head === null || head === undefined) return err({ kind: 'unknown-dossier' });
  if (append.basedOn > head) return err({ kind: 'unknown-base', head });
  if (append.basedOn < head) return err({ kind: 'conflict', since: await append.since() });
  try {
    await append.insert();
  } catch (error) {
    if (isUniqueViolation(error)) return err({ kind: 'conflict', since: await append.since() });
    throw error;
  }
  return ok(append.kept);
}

/** An entry and the row that keeps it. */
export function entryRow(
  slug: string,
  seq: number,
  draft: EntryDraft,
  clock: StoreClock,
): Readonly<{ row: Tables['dossier_entry']; kept: DossierEntry }> {
  const body = { author: draft.author, ...optionalReason(draft.reason), change: draft.change };
  const stamp = { id: clock.newId(), recordedAt: clock.now().toISOString() };
  return {
    row: { slug, seq, id: stamp.id, recorded_at: stamp.recordedAt, body: JSON.stringify(body) },
    kept: { seq, ...stamp, ...body },
  };
}

/** A revision and the row that keeps it. */
export function revisionRow(
  slug: string,
  basedOn: number,
  assessment: Assessment,
  clock: StoreClock,
): Readonly<{ row: Tables['revision']; kept: Revision }> {
  const number = basedOn + 1;
  const stamp = { id: clock.newId(), recordedAt: clock.now().toISOString() };
  return {
    row: {
      slug,
      number,
      id: stamp.id,
      based_on: basedOn,
      recorded_at: stamp.recordedAt,
      body: JSON.stringify(assessment),
    },
    kept: { number, basedOn, ...stamp, ...assessment },
  };
}

function optionalReason(reason: string | undefined): Readonly<{ reason?: string }> {
  return reason === undefined ? {} : { reason };
}
