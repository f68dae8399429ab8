import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreed } from '@/lib/dossier/log';
import { dump, restore } from './dump.mjs';
import { migrate } from './migrate.mjs';
import { type Database, openDatabase } from './open-database.mjs';
import { sqlStore } from './sql-store';
import { systemClock } from './system-clock';
import { migrations } from './testing/every-store';
import { sampleAssessment } from './testing/sample';
import { throwawayPostgres } from './testing/throwaway-postgres';
import { verified } from './verify.mjs';

/** What the version before chains wrote: two dossiers, their logs, their revisions, as its own backup. */
const before = readFileSync(join(import.meta.dirname, 'testing', 'fixtures', 'before-chains.jsonl'), 'utf8');
const rows: readonly { table: string; row: Record<string, unknown> }[] = before
  .trim()
  .split('\n')
  .slice(1, -1)
  .map((line) => JSON.parse(line));

const root = mkdtempSync(join(tmpdir(), 'masar-chained-'));
const postgres = await throwawayPostgres();
const isPostgres = typeof postgres !== 'string';
afterAll(async () => {
  if (isPostgres) await postgres.stop();
  rmSync(root, { recursive: true, force: true });
});

const engines = [
  { engine: 'SQLite', isHere: true, url: undefined },
  {
    engine: isPostgres ? 'PostgreSQL' : `PostgreSQL (left out: ${postgres})`,
    isHere: isPostgres,
    url: isPostgres ? postgres.url : undefined,
  },
];

for (const { engine, isHere, url } of engines)
  describe.skipIf(!isHere)(`a database from before there were chains, in ${engine}`, () => {
    let dataDir: string;
    let database: Database;
    const opened = () => openDatabase({ dataDir, databaseUrl: url });

    beforeEach(async () => {
      dataDir = mkdtempSync(join(root, 'data-'));
      database = opened();
      if (url) await sql`DROP SCHEMA public CASCADE; CREATE SCHEMA public`.execute(database.db);
      const old = mkdtempSync(join(root, 'migrations-'));
      copyFileSync(join(migrations, '0001-dossiers.sql'), join(old, '0001-dossiers.sql'));
      await migrate(database.db, old);
      for (const { table, row } of rows) {
        const values = sql.join(Object.values(row).map((value) => sql`${value}`));
        const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
        await sql`INSERT INTO ${sql.table(table)} (${columns}) VALUES (${values})`.execute(database.db);
      }
    });
    afterEach(() => database.db.destroy());

    async function contents() {
      const store = sqlStore(database, systemClock);
      return {
        listed: await store.listDossiers(),
        north: await store.readDossier('north'),
        south: await store.readDossier('south'),
        changes: await store.changesAfter('south', 0),
      };
    }

    it('has its revisions as the agreed chain, everything hashed and in the order of its times', async () => {
      await migrate(database.db, migrations);
      const { north, south, changes, listed } = await contents();
      expect(listed).toMatchObject([
        { slug: 'north', entries: 1, revisions: 1 },
        { slug: 'south', entries: 3, revisions: 4 },
      ]);
      expect(north?.revisions).toMatchObject([{ chain: agreed, number: 1, author: 'Amal' }]);
      expect(south?.entries.map(({ author }) => author)).toEqual(['Amal', 'أمل', 'Basim']);
      expect(south?.revisions[1]).toMatchObject({ reason: 'lone \ud800, NUL \u0000, 𐍈', basedOn: 1 });
      expect(south?.dossier.developments.map(({ id }) => id)).toEqual(['E1', 'E2']);
      const order = changes.map((each) =>
        each.kind === 'entry' ? `entry ${each.entry.seq}` : `revision ${each.revision.number}`,
      );
      expect(order).toEqual([
        'entry 1',
        'revision 1',
        'entry 2',
        'revision 2',
        'revision 3',
        'entry 3',
        'revision 4',
      ]);
      for await (const { logs, lost, isListed } of verified(database.db))
        expect([logs.flatMap(({ breaks }) => breaks), lost, isListed]).toEqual([[], [], true]);
    });

    it('goes on from there', async () => {
      await migrate(database.db, migrations);
      const store = sqlStore(database, systemClock);
      const kept = await store.appendRevision('south', agreed, 4, sampleAssessment());
      expect(kept).toMatchObject({ ok: true, value: { number: 5, changeNumber: 8 } });
    });

    it('is as it was when the migration was killed, and is migrated by the next start', async () => {
      const script = join(import.meta.dirname, 'testing', 'stuck-migration.mjs');
      const child = spawn(process.execPath, [script, dataDir, ...(url ? [url] : [])], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(child, 'close');
      const left = await sql<{ name: string }>`SELECT name FROM migration ORDER BY name`.execute(database.db);
      expect(left.rows.map(({ name }) => name)).toEqual(['0001-dossiers.sql']);
      const kept = await sql`SELECT slug FROM revision`.execute(database.db);
      expect(kept.rows).toHaveLength(5);
      await migrate(database.db, migrations);
      expect((await contents()).south?.revisions).toHaveLength(4);
    });

    it('is the same, hashes too, as the backup of that version restored into a new one', async () => {
      await migrate(database.db, migrations);
      const restored = openDatabase({ dataDir: mkdtempSync(join(root, 'restored-')) });
      await migrate(restored.db, migrations);
      expect(await restore(restored.db, before, { replace: false })).toMatchObject({ kind: 'restored' });
      expect(await dumped(restored)).toBe(await dumped(database));
      await restored.db.destroy();
    });
  });

async function dumped({ db }: Database): Promise<string> {
  let text = '';
  await dump(db, async (line) => {
    text += line;
  });
  return text;
}
