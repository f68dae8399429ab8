import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dump, restore } from './dump.mjs';
import { migrate } from './migrate.mjs';
import { type Database, openDatabase } from './open-database.mjs';
import { sqlStore } from './sql-store';
import { systemClock } from './system-clock';
import { addition, sampleAssessment, sampleDraft } from './testing/sample';
import { throwawayPostgres } from './testing/throwaway-postgres';

const folder = mkdtempSync(join(tmpdir(), 'masar-dump-'));
const postgres = await throwawayPostgres();
const isPostgres = typeof postgres !== 'string';
afterAll(async () => {
  if (isPostgres) await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function database(name: string, databaseUrl?: string): Promise<Database> {
  const opened = openDatabase({ dataDir: join(folder, name), databaseUrl });
  await migrate(opened.db, join(process.cwd(), 'data', 'migrations'));
  return opened;
}

async function filled(from: Database): Promise<Database> {
  const store = sqlStore(from, systemClock);
  await store.createDossier(sampleDraft('north'));
  await store.createDossier(sampleDraft('south'));
  await store.appendEntry('south', 1, { author: 'أمل', reason: 'صورة جديدة\n"x"', change: addition('E1') });
  await store.appendRevision(
    'south',
    'agreed',
    1,
    sampleAssessment({ reason: 'lone \ud800, NUL \u0000, 𐍈' }),
  );
  return from;
}

async function dumped({ db }: Database): Promise<string> {
  let text = '';
  await dump(db, async (line) => {
    text += line;
  });
  return text;
}

async function contents(from: Database) {
  const store = sqlStore(from, systemClock);
  const listed = await store.listDossiers();
  return { listed, records: await Promise.all(listed.map(({ slug }) => store.readDossier(slug))) };
}

describe('a backup', () => {
  it('restored into an empty database is the same', async () => {
    const from = await filled(await database('from'));
    const to = await database('to');
    expect(await restore(to.db, await dumped(from), { replace: false })).toMatchObject({ kind: 'restored' });
    expect(await contents(to)).toEqual(await contents(from));
    await Promise.all([from.db.destroy(), to.db.destroy()]);
  });

  it.skipIf(!isPostgres)(
    `goes from one engine to the other and back${isPostgres ? '' : ` (left out: ${postgres})`}`,
    async () => {
      const from = await filled(await database('small'));
      const middle = await database('unused', isPostgres ? postgres.url : undefined);
      const to = await database('back');
      await restore(middle.db, await dumped(from), { replace: false });
      await restore(to.db, await dumped(middle), { replace: false });
      expect(await contents(middle)).toEqual(await contents(from));
      expect(await contents(to)).toEqual(await contents(from));
      await Promise.all([from, middle, to].map(({ db }) => db.destroy()));
    },
  );

  it('keeps nobody from saving while it is written, and holds one moment all the same', async () => {
    const from = await filled(await database('busy'));
    const other = openDatabase({ dataDir: join(folder, 'busy') });
    const before = await contents(from);
    let text = '';
    await dump(from.db, async (line) => {
      if (text === '') await sqlStore(other, systemClock).createDossier(sampleDraft('meanwhile'));
      text += line;
    });
    const to = await database('moment');
    await restore(to.db, text, { replace: false });
    expect(await contents(to)).toEqual(before);
    expect((await contents(from)).listed).toHaveLength(3);
    await Promise.all([from, other, to].map(({ db }) => db.destroy()));
  });

  it('does not touch a database that holds something, unless it is told to replace it', async () => {
    const from = await filled(await database('keeper'));
    const text = await dumped(from);
    await sqlStore(from, systemClock).createDossier(sampleDraft('later'));
    expect(await restore(from.db, text, { replace: false })).toEqual({ kind: 'not-empty', dossiers: 3 });
    expect((await contents(from)).listed).toHaveLength(3);
    expect(await restore(from.db, text, { replace: true })).toMatchObject({ kind: 'restored' });
    expect((await contents(from)).listed).toHaveLength(2);
    await from.db.destroy();
  });

  it('is read with the line ends and the mark of another system', async () => {
    const from = await filled(await database('lines'));
    const text = await dumped(from);
    const to = await database('other-system');
    for (const copy of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`])
      expect(await restore(to.db, copy, { replace: true })).toMatchObject({ kind: 'restored' });
    expect(await contents(to)).toEqual(await contents(from));
    await Promise.all([from.db.destroy(), to.db.destroy()]);
  });

  it('that was cut short or altered anywhere is refused whole', async () => {
    const from = await filled(await database('whole'));
    const text = await dumped(from);
    const to = await database('empty');
    const cuts = [0, 1, text.indexOf('\n') + 1, Math.floor(text.length / 2), text.length - 1];
    const broken = [...cuts.map((at) => text.slice(0, at)), text.replace('Amal', 'Amel'), `${text}{}\n`];
    for (const copy of broken) {
      expect(await restore(to.db, copy, { replace: true })).toEqual({ kind: 'damaged' });
    }
    expect((await contents(to)).listed).toEqual([]);
    await Promise.all([from.db.destroy(), to.db.destroy()]);
  });
});
