import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { agreed } from '@/lib/dossier/log';
import { migrate } from './migrate.mjs';
import { type Database, openDatabase } from './open-database.mjs';
import { sqlStore } from './sql-store';
import { systemClock } from './system-clock';
import { migrations } from './testing/every-store';
import { addition, sampleAssessment, sampleDraft } from './testing/sample';
import { throwawayPostgres } from './testing/throwaway-postgres';
import { type CheckedDossier, verified } from './verify.mjs';

const root = mkdtempSync(join(tmpdir(), 'masar-verify-'));
const postgres = await throwawayPostgres();
const isPostgres = typeof postgres !== 'string';
afterAll(async () => {
  if (isPostgres) await postgres.stop();
  rmSync(root, { recursive: true, force: true });
});

/** A database with a log of three, an agreed chain of four and one of Amal’s own of two, each written by the store. */
async function filled(databaseUrl?: string): Promise<Database> {
  const database = openDatabase({ dataDir: mkdtempSync(join(root, 'data-')), databaseUrl });
  await migrate(database.db, migrations);
  const store = sqlStore(database, systemClock);
  await store.createDossier(sampleDraft('harbour'));
  for (const seq of [1, 2])
    await store.appendEntry('harbour', seq, { author: 'أمل', change: addition(`E${seq}`) });
  for (const number of [1, 2, 3]) await store.appendRevision('harbour', agreed, number, sampleAssessment());
  for (const number of [0, 1]) await store.appendRevision('harbour', 'amal', number, sampleAssessment());
  return database;
}

async function found({ db }: Database): Promise<CheckedDossier> {
  for await (const dossier of verified(db)) return dossier;
  throw new Error('no dossier');
}

const breaksOf = ({ logs }: CheckedDossier) =>
  logs.flatMap(({ chain, breaks }) =>
    breaks.map(({ number, kind }) => `${chain ?? 'log'} ${number} ${kind}`),
  );

describe('verifying', () => {
  const engines: readonly [string, boolean, string | undefined][] = [
    ['SQLite', true, undefined],
    [
      isPostgres ? 'PostgreSQL' : `PostgreSQL (left out: ${postgres})`,
      isPostgres,
      isPostgres ? postgres.url : undefined,
    ],
  ];
  for (const [engine, isHere, url] of engines)
    it.skipIf(!isHere)(`finds everything intact that the store wrote in ${engine}`, async () => {
      const database = await filled(url);
      const dossier = await found(database);
      expect(dossier).toMatchObject({ slug: 'harbour', lost: [], isListed: true });
      expect(dossier.logs.map(({ chain, count }) => [chain, count])).toEqual([
        [null, 3],
        [agreed, 4],
        ['amal', 2],
      ]);
      expect(breaksOf(dossier)).toEqual([]);
      await database.db.destroy();
    });

  it.each([
    [
      'a word',
      `UPDATE dossier_entry SET body = replace(body, 'أمل', 'أمك') WHERE seq = 2`,
      ['log 2 altered'],
    ],
    [
      'an author',
      `UPDATE revision SET body = replace(body, 'Amal', 'Omar') WHERE chain = 'amal' AND number = 2`,
      ['amal 2 altered'],
    ],
    [
      'a time',
      `UPDATE revision SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE chain = 'agreed' AND number = 3`,
      ['agreed 3 altered'],
    ],
    ['a body into what is no JSON', `UPDATE dossier_entry SET body = '{' WHERE seq = 3`, ['log 3 altered']],
    [
      'whose chain one is in',
      `UPDATE revision SET chain = 'basim' WHERE chain = 'amal' AND number = 2`,
      ['amal 2 missing', 'basim 1 missing', 'basim 2 altered', 'basim 2 misplaced'],
    ],
    [
      'what one follows',
      `UPDATE revision SET previous = hash WHERE chain = 'agreed' AND number = 2`,
      ['agreed 2 altered', 'agreed 2 unlinked'],
    ],
    [
      'its own hash',
      `UPDATE revision SET hash = 'x' WHERE chain = 'agreed' AND number = 2`,
      ['agreed 2 altered', 'agreed 2 misplaced', 'agreed 3 unlinked'],
    ],
    [
      'the order of changes',
      `UPDATE revision SET change_number = 3 WHERE chain = 'amal' AND number = 1`,
      ['amal 1 misplaced'],
    ],
  ])('says where somebody altered %s', async (_, statement, expected) => {
    const database = await filled();
    await sql.raw(statement).execute(database.db);
    expect(breaksOf(await found(database))).toEqual(expected);
    await database.db.destroy();
  });

  it.each([
    ['in the middle', `chain = 'agreed' AND number = 2`, ['agreed 2 missing']],
    ['at the end', `chain = 'agreed' AND number = 4`, ['agreed 4 missing']],
    ['of a whole chain', `chain = 'amal'`, ['amal 1 missing', 'amal 2 missing']],
  ])('says what was taken out %s', async (_, which, expected) => {
    const database = await filled();
    await sql.raw(`DELETE FROM revision WHERE ${which}`).execute(database.db);
    expect(breaksOf(await found(database))).toEqual(expected);
    await database.db.destroy();
  });

  it('says that something is gone whose every trace was taken out', async () => {
    const database = await filled();
    for (const table of ['revision', 'dossier_change'])
      await sql.raw(`DELETE FROM ${table} WHERE chain = 'agreed' AND number = 4`).execute(database.db);
    expect((await found(database)).lost).toEqual([6 + 1]);
    await database.db.destroy();
  });

  it('says that something was put in that no change brought', async () => {
    const database = await filled();
    const columns = 'slug, chain, 5, 99, id, based_on, recorded_at, body, hash, hash';
    await sql
      .raw(`INSERT INTO revision SELECT ${columns} FROM revision WHERE number = 4`)
      .execute(database.db);
    expect(breaksOf(await found(database))).toEqual(['agreed 5 altered', 'agreed 5 misplaced']);
    await database.db.destroy();
  });

  it('says so where the list of dossiers was altered', async () => {
    const database = await filled();
    await sql.raw(`UPDATE dossier SET title = '{"en":"Another"}'`).execute(database.db);
    expect((await found(database)).isListed).toBe(false);
    await database.db.destroy();
  });

  it('names what can no longer be read, and goes on after it', async () => {
    const database = await filled();
    await sql
      .raw("UPDATE revision SET body = CAST(x'7bff7d' AS TEXT) WHERE chain = 'agreed' AND number = 2")
      .execute(database.db);
    expect(breaksOf(await found(database))).toEqual(['agreed 2 damaged']);
    await sql
      .raw("UPDATE dossier_entry SET body = CAST(x'7bff7d' AS TEXT) WHERE seq = 1")
      .execute(database.db);
    const dossier = await found(database);
    expect(breaksOf(dossier)).toEqual(['log 1 damaged', 'agreed 2 damaged']);
    expect(dossier.isListed).toBe(false);
    await database.db.destroy();
  });

  it('finds everything intact while others write', async () => {
    const database = await filled();
    const store = sqlStore(database, systemClock);
    const writing = (async () => {
      for (let number = 4; number < 60; number++)
        await store.appendRevision('harbour', agreed, number, sampleAssessment());
    })();
    for (let round = 0; round < 8; round++) {
      const dossier = await found(database);
      expect([breaksOf(dossier), dossier.lost]).toEqual([[], []]);
    }
    await writing;
    await database.db.destroy();
  });
});
