import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreed, type DossierRecord } from '@/lib/dossier/log';
import { dump, restore } from './dump.mjs';
import { keptRecords } from './kept-records';
import { migrate } from './migrate.mjs';
import { type Database, openDatabase } from './open-database.mjs';
import { sqlStore } from './sql-store';
import type { Store } from './store';
import { systemClock } from './system-clock';
import { migrations } from './testing/every-store';
import { addition, sampleAssessment, sampleDraft } from './testing/sample';

const root = mkdtempSync(join(tmpdir(), 'masar-kept-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let database: Database;
let writer: Store;
let read: (slug: string) => Promise<DossierRecord | undefined>;

beforeEach(async () => {
  const where = { dataDir: mkdtempSync(join(root, 'data-')) };
  database = openDatabase(where);
  await migrate(database.db, migrations);
  // another connection, as another server has it
  writer = sqlStore(openDatabase(where), systemClock);
  read = keptRecords(database.db);
  await writer.createDossier(sampleDraft('harbour'));
});
afterEach(async () => {
  await writer.close();
  await database.db.destroy();
});

/** What somebody reads who has nothing in memory. */
const readAfresh = (slug: string) => keptRecords(database.db)(slug);

describe('a dossier kept in memory', () => {
  it('is the same object until something is added, and what did not change stays the same after', async () => {
    const first = await read('harbour');
    expect(await read('harbour')).toBe(first);
    await writer.appendRevision('harbour', agreed, 1, sampleAssessment());
    const judged = await read('harbour');
    expect(judged?.revisions).toHaveLength(2);
    expect(judged?.dossier).toBe(first?.dossier);
    await writer.appendEntry('harbour', 1, { author: 'Amal', change: addition('E1') });
    const changed = await read('harbour');
    expect(changed?.dossier.developments).toHaveLength(1);
    expect(changed?.revisions).toBe(judged?.revisions);
  });

  it('follows whatever another server writes', async () => {
    for (let head = 1; head < 12; head++) {
      await writer.appendEntry('harbour', head, { author: 'Amal', change: addition(`E${head}`) });
      if (head % 3 === 0) await writer.appendRevision('harbour', agreed, head / 3, sampleAssessment());
      if (head % 4 === 0) await writer.appendRevision('harbour', 'amal', head / 4 - 1, sampleAssessment());
      if (head % 2 === 0) expect(await read('harbour')).toEqual(await readAfresh('harbour'));
    }
  });

  it('is read again after a restore, also of a history that is as long or longer', async () => {
    let backup = '';
    await dump(database.db, async (line) => {
      backup += line;
    });
    const write = (author: string) =>
      writer.appendRevision('harbour', agreed, 1, sampleAssessment({ author }));
    for (const [before, after] of [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 0],
    ] as const) {
      await restore(database.db, backup, { replace: true });
      for (let n = 0; n < before; n++)
        await writer.appendRevision('harbour', agreed, n + 1, sampleAssessment());
      await read('harbour');
      await restore(database.db, backup, { replace: true });
      if (after > 0) await write('after the restore');
      if (after > 1) await writer.appendRevision('harbour', agreed, 2, sampleAssessment());
      const record = await read('harbour');
      expect(record).toEqual(await readAfresh('harbour'));
      expect(record?.revisions).toHaveLength(1 + after);
    }
  });

  it('is gone when a restored database does not have it', async () => {
    let backup = '';
    await dump(database.db, async (line) => {
      backup += line;
    });
    await writer.createDossier(sampleDraft('later'));
    expect(await read('later')).toBeDefined();
    await restore(database.db, backup, { replace: true });
    expect(await read('later')).toBeUndefined();
  });

  it('can be altered by nobody who reads it', async () => {
    const record = await read('harbour');
    expect(() => record?.dossier.scenarios.reverse()).toThrow(TypeError);
    expect(() => Object.assign(record?.revisions[0]?.weights ?? {}, { A: 99 })).toThrow(TypeError);
  });

  it('makes room for another when there is none, and is read again then', async () => {
    await writer.createDossier(sampleDraft('second'));
    const cramped = keptRecords(database.db, 1);
    const first = await cramped('harbour');
    expect(await cramped('harbour')).toBe(first);
    await cramped('second');
    const again = await cramped('harbour');
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });

  it('is read once for all who ask at the same time', async () => {
    const records = await Promise.all(Array.from({ length: 20 }, () => read('harbour')));
    expect(new Set(records).size).toBe(1);
  });
});
