import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreed } from '@/lib/dossier/log';
import { openStore } from './open-store';
import type { Store } from './store';
import { migrations } from './testing/every-store';
import { addition, sampleDraft } from './testing/sample';

const root = mkdtempSync(join(tmpdir(), 'masar-damage-'));
let store: Store;
// as a failing disk would, behind the back of whoever has the database open
const damage = (table: string, column: string, slug: string) => {
  const file = new Database(join(root, 'masar.db'));
  file.exec(
    `UPDATE ${table} SET ${column} = CAST(substr(CAST(${column} AS BLOB), 1, 5) || x'ff' || substr(CAST(${column} AS BLOB), 7) AS TEXT) WHERE slug = '${slug}'`,
  );
  file.close();
};
const damaged = { name: 'StoreError', failure: 'damaged' };

beforeAll(async () => {
  store = await openStore({ dataDir: root, migrations });
  for (const slug of ['whole', 'entry', 'revision', 'title', 'hash', 'json'])
    await store.createDossier(sampleDraft(slug));
});
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

describe('one byte that is no text', () => {
  it.each([
    ['entry', 'dossier_entry', 'body'],
    ['revision', 'revision', 'body'],
    ['hash', 'dossier_entry', 'hash'],
  ])('takes away that dossier and nothing else: %s', async (slug, table, column) => {
    damage(table, column, slug);
    await expect(store.readDossier(slug)).rejects.toMatchObject(damaged);
    expect(await store.readDossier('whole')).toMatchObject({ slug: 'whole' });
    expect((await store.appendEntry('whole', 9, { author: 'A', change: addition('E1') })).ok).toBe(false);
  });

  it('in a title leaves the list of the others, and names the one by its address', async () => {
    damage('dossier', 'title', 'title');
    const listed = await store.listDossiers();
    expect(listed.map(({ slug }) => slug).sort()).toEqual([
      'entry',
      'hash',
      'json',
      'revision',
      'title',
      'whole',
    ]);
    expect(listed.find(({ slug }) => slug === 'title')).toEqual({ slug: 'title', isDamaged: true });
    expect(listed.find(({ slug }) => slug === 'whole')).toMatchObject({ title: { en: 'Harbour' } });
  });

  it('in somebody’s name is no name, and another can be given', async () => {
    await store.keepName('amal', 'Amal Salem');
    const file = new Database(join(root, 'masar.db'));
    file.exec("UPDATE person_name SET name = CAST(x'41ff' AS TEXT)");
    file.close();
    expect(await store.nameOf('amal')).toBeUndefined();
    await store.keepName('amal', 'Amal');
    expect(await store.nameOf('amal')).toBe('Amal');
  });

  it('in JSON that is text all the same is told as damage too', async () => {
    const file = new Database(join(root, 'masar.db'));
    file.exec("UPDATE dossier_entry SET body = replace(body, '\"author\"', '\"auth\"') WHERE slug = 'json'");
    file.close();
    await expect(store.readDossier('json')).rejects.toMatchObject(damaged);
    await expect(store.entriesBefore('json', { count: 3 })).rejects.toMatchObject(damaged);
    expect((await store.revisionsBefore('json', agreed, { count: 3 })).length).toBe(1);
  });
});
