import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import Database from 'libsql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreed } from '@/lib/dossier/log';
import { openDatabase } from './open-database.mjs';
import { openStore } from './open-store';
import { retrying } from './sql-errors.mjs';
import { sqlStore } from './sql-store';
import type { Store } from './store';
import { systemClock } from './system-clock';
import { migrations } from './testing/every-store';
import { sampleAssessment, sampleDraft } from './testing/sample';

const root = mkdtempSync(join(tmpdir(), 'masar-held-'));
let store: Store;
beforeAll(async () => {
  store = await openStore({ dataDir: root, migrations });
  await store.createDossier(sampleDraft('harbour'));
});
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

it('reads on while another process holds the lock for writing, and saves when it lets go', async () => {
  const other = new Database(join(root, 'masar.db'));
  other.exec('BEGIN IMMEDIATE');
  let isSaved = false;
  const save = store.appendRevision('harbour', agreed, 1, sampleAssessment()).then((kept) => {
    isSaved = true;
    return kept;
  });
  for (let n = 0; n < 20; n++) {
    expect(await store.readDossier('harbour')).toMatchObject({ slug: 'harbour' });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(isSaved).toBe(false);
  other.exec('ROLLBACK');
  other.close();
  expect(await save).toMatchObject({ ok: true, value: { number: 2 } });
});

it('gives up after a time and says that the database is in use', async () => {
  const other = new Database(join(root, 'masar.db'));
  other.exec('BEGIN IMMEDIATE');
  const [revision, name] = await Promise.allSettled([
    store.appendRevision('harbour', agreed, 2, sampleAssessment()),
    store.keepName('machine', 'Amal'),
  ]);
  for (const refused of [revision, name])
    expect(refused).toMatchObject({ status: 'rejected', reason: { failure: 'busy' } });
  other.exec('ROLLBACK');
  other.close();
  await store.keepName('machine', 'Amal');
  expect(await store.nameOf('machine')).toBe('Amal');
});

it('tries again only what collided', async () => {
  let tries = 0;
  const failing = (code: string) => () => {
    tries += 1;
    return tries < 4 ? Promise.reject(Object.assign(new Error(code), { code })) : Promise.resolve(tries);
  };
  expect(await retrying(failing('SQLITE_BUSY'))).toBe(4);
  tries = 0;
  await expect(retrying(failing('SQLITE_FULL'))).rejects.toThrow('SQLITE_FULL');
  expect(tries).toBe(1);
});

it('says that there is no space where a save finds none, keeps what there was, and goes on when there is some', async () => {
  const database = openDatabase({ dataDir: root });
  const cramped = sqlStore(database, systemClock);
  const limit = (pages: number) => sql`PRAGMA max_page_count = ${sql.lit(pages)}`.execute(database.db);
  await limit(1);
  const long = sampleAssessment({ reason: 'x'.repeat(4_000) });
  let kept = 2;
  const until = async () => {
    for (; kept < 20; kept++) await cramped.appendRevision('harbour', agreed, kept, long);
  };
  await expect(until()).rejects.toMatchObject({ name: 'StoreError', failure: 'full' });
  expect((await cramped.readDossier('harbour'))?.revisions).toHaveLength(kept);
  await limit(1_000_000);
  expect((await cramped.appendRevision('harbour', agreed, kept, long)).ok).toBe(true);
  await cramped.close();
});

it('is not well where the disk has no space left, though it can still be read', async () => {
  const database = openDatabase({ dataDir: root });
  const full = sqlStore({ ...database, freeBytes: async () => 8_192 }, systemClock);
  await expect(full.health()).rejects.toMatchObject({ failure: 'full' });
  expect(await full.readDossier('harbour')).toBeDefined();
  await full.close();
  await store.health();
});
