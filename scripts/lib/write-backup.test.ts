import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { migrate } from '@/lib/store/migrate.mjs';
import { openDatabase } from '@/lib/store/open-database.mjs';
import { sqlStore } from '@/lib/store/sql-store';
import { systemClock } from '@/lib/store/system-clock';
import { sampleDraft } from '@/lib/store/testing/sample';
import { project } from './project.mjs';
import { writeBackup } from './write-backup.mjs';

const root = mkdtempSync(path.join(tmpdir(), 'masar-backup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function database(name: string, dossiers: number) {
  const opened = openDatabase({ dataDir: path.join(root, name) });
  await migrate(opened.db, path.join(project, 'data/migrations'));
  for (let n = 0; n < dossiers; n++)
    await sqlStore(opened, systemClock).createDossier(sampleDraft(`case-${n}`));
  return opened.db;
}

describe('the file of a backup', () => {
  it('is for its owner alone, also where one that was cut off lay open to others', async () => {
    const db = await database('good', 1);
    const file = path.join(root, 'good.jsonl');
    writeFileSync(`${file}.unfinished`, 'half', { mode: 0o644 });
    expect(await writeBackup(db, file)).toMatchObject({ kind: 'written' });
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect(existsSync(`${file}.unfinished`)).toBe(false);
    await db.destroy();
  });

  it('is not replaced by a backup of nothing', async () => {
    const db = await database('nothing', 0);
    const file = path.join(root, 'kept.jsonl');
    writeFileSync(file, 'before');
    expect(await writeBackup(db, file)).toEqual({ kind: 'nothing' });
    expect(readFileSync(file, 'utf8')).toBe('before');
    await db.destroy();
  });

  it('is not replaced by half of one, of which nothing is left', async () => {
    const db = await database('damaged', 2);
    await db.schema.dropTable('person_name').execute();
    const file = path.join(root, 'whole.jsonl');
    writeFileSync(file, 'before');
    await expect(writeBackup(db, file)).rejects.toThrow('person_name');
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(root).filter((name) => name.includes('unfinished'))).toEqual([]);
    await db.destroy();
  });

  it('is not made of a folder without a database, which gets none by it', () => {
    const empty = path.join(root, 'empty');
    mkdirSync(empty);
    const script = `
      import { withDatabase } from ${JSON.stringify(path.join(project, 'scripts/lib/with-database.mjs'))};
      await withDatabase(async () => console.log('worked'), { migrates: true, makes: false });`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: empty, DATABASE_URL: '' },
    });
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('There is no database at');
    expect(readdirSync(empty)).toEqual([]);
  });
});
