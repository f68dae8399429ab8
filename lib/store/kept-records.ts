import type { Kysely } from 'kysely';
import { dossierWith } from '@/lib/dossier/dossier-with';
import { agreed, type DossierRecord, dossierAfter, type KeptEntry } from '@/lib/dossier/log';
import type { Dossier } from '@/lib/dossier/schema';
import { changeHash, entryRows, type Head, newestChangeIn, revisionRows } from './sql-reads';
import { StoreError } from './store-error';
import { keptEntry, keptRevision } from './stored-body';
import type { Tables } from './tables';

type Kept = Readonly<{ head: Head; record: DossierRecord; size: number }>;

/** In UTF-16 units of JSON text, which takes about three times that many bytes in memory once it is parsed. */
const defaultRoom = 64_000_000;

/**
 * Reads dossiers and keeps what it read. Each read asks the database for the newest change: as long as it is the one
 * that the record in memory ends with, nothing else is read, and of a longer log only what is new. A hash names one
 * write and no other, so a restored database and what another server wrote are noticed. Where there is no more room,
 * what nobody asked for the longest time goes.
 */
export function keptRecords(
  db: Kysely<Tables>,
  room = defaultRoom,
): (slug: string) => Promise<DossierRecord | undefined> {
  const newestChange = newestChangeIn(db);
  // A map keeps its order: what was asked for last stands last.
  const kept = new Map<string, Kept>();
  const loading = new Map<string, Promise<Kept | undefined>>();

  async function loaded(slug: string, head: Head): Promise<Kept | undefined> {
    const before = kept.get(slug);
    const isLonger = before !== undefined && before.head.changeNumber < head.changeNumber;
    const isContinued =
      isLonger && (await changeHash(db, slug, before.head.changeNumber)) === before.head.hash;
    const now = await extended(db, slug, isContinued ? before : undefined, head);
    // a restore between these queries would have mixed two histories
    return (await changeHash(db, slug, head.changeNumber)) === head.hash ? now : undefined;
  }

  // Many who ask at once for what is not in memory wait for one reading, if they saw the same newest change.
  function loadedOnce(slug: string, head: Head): Promise<Kept | undefined> {
    const key = `${slug} ${head.changeNumber} ${head.hash}`;
    const running = loading.get(key) ?? loaded(slug, head).finally(() => loading.delete(key));
    loading.set(key, running);
    return running;
  }

  function keep(slug: string, now: Kept): void {
    kept.delete(slug);
    kept.set(slug, now);
    let size = [...kept.values()].reduce((sum, each) => sum + each.size, 0);
    for (const [oldest, each] of kept) {
      if (size <= room || oldest === slug) return;
      kept.delete(oldest);
      size -= each.size;
    }
  }

  return async (slug) => {
    for (;;) {
      const head = await newestChange(slug);
      if (head === undefined) {
        kept.delete(slug);
        return undefined;
      }
      const before = kept.get(slug);
      const isCurrent =
        before !== undefined &&
        before.head.hash === head.hash &&
        before.head.changeNumber === head.changeNumber;
      const now = isCurrent ? before : await loadedOnce(slug, head);
      if (now === undefined) continue;
      keep(slug, now);
      return now.record;
    }
  };
}

/** A record up to its head, read from the beginning or from where an earlier one ends. */
async function extended(
  db: Kysely<Tables>,
  slug: string,
  before: Kept | undefined,
  head: Head,
): Promise<Kept> {
  const part = { afterChange: before?.head.changeNumber ?? 0, toChange: head.changeNumber };
  const newEntries = await entryRows(db, slug, part);
  const newRevisions = await revisionRows(db, slug, agreed, part);
  const came = newEntries.map((row) => frozen(keptEntry(row)));
  const judged = newRevisions.map((row) => frozen(keptRevision(row)));
  const earlier = before?.record;
  return {
    head,
    size: [...newEntries, ...newRevisions].reduce((sum, { body }) => sum + body.length, before?.size ?? 0),
    record: Object.freeze({
      slug,
      changeNumber: head.changeNumber,
      dossier: frozen(
        earlier === undefined
          ? begun(slug, came)
          : came.reduce((dossier, entry) => dossierWith(dossier, entry.change), earlier.dossier),
      ),
      entries: joined(earlier?.entries, came),
      revisions: joined(earlier?.revisions, judged),
    }),
  };
}

function begun(slug: string, came: readonly KeptEntry[]): Dossier {
  if (came[0]?.change.kind !== 'created')
    throw new StoreError(`read ${slug}`, new Error('the entry that created it is gone'), 'damaged');
  return dossierAfter(came);
}

// What did not change stays the same object, so that what was worked out from it still holds.
function joined<T>(before: readonly T[] = [], after: readonly T[]): readonly T[] {
  return after.length === 0 ? before : Object.freeze([...before, ...after]);
}

/** A value that many readers share, made so that none of them can alter it, however deep. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
