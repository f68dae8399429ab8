import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from './open-database.mjs';
import { openStore } from './open-store';
import { migrations } from './testing/every-store';
import { sampleDraft } from './testing/sample';

const root = mkdtempSync(join(tmpdir(), 'masar-owner-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const rights = (...path: readonly string[]) => (statSync(join(root, ...path)).mode & 0o777).toString(8);
const files = ['masar.db', 'masar.db-wal', 'masar.db-shm'];

describe.skipIf(process.platform === 'win32')('what is kept is for its owner alone', () => {
  it('in a folder of its own making, with the files beside it', async () => {
    const store = await openStore({ dataDir: join(root, 'new', 'data'), migrations });
    await store.createDossier(sampleDraft('harbour'));
    expect([rights('new'), rights('new', 'data')]).toEqual(['700', '700']);
    expect(files.map((name) => rights('new', 'data', name))).toEqual(['600', '600', '600']);
    await store.close();
  });

  it('also where an earlier version left it open to others', async () => {
    const dataDir = join(root, 'old');
    const first = await openStore({ dataDir, migrations });
    await first.createDossier(sampleDraft('harbour'));
    chmodSync(dataDir, 0o755);
    for (const name of files) chmodSync(join(dataDir, name), 0o644);
    const second = openDatabase({ dataDir });
    expect([rights('old'), ...files.map((name) => rights('old', name))]).toEqual([
      '700',
      '600',
      '600',
      '600',
    ]);
    await second.db.destroy();
    await first.close();
  });

  it('but leaves a folder alone that holds anything else', async () => {
    const dataDir = join(root, 'shared');
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'letter.txt'), '');
    chmodSync(dataDir, 0o755);
    await openDatabase({ dataDir }).db.destroy();
    expect([rights('shared'), rights('shared', 'masar.db')]).toEqual(['755', '600']);
  });
});
