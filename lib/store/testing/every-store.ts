import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { memoryStore } from '../memory-store';
import { openStore } from '../open-store';
import type { Store } from '../store';
import { systemClock } from '../system-clock';
import { sampleDraft } from './sample';
import { throwawayPostgres } from './throwaway-postgres';

export const migrations = join(process.cwd(), 'data', 'migrations');

const postgres = await throwawayPostgres();
const isPostgres = typeof postgres !== 'string';
const folder = mkdtempSync(join(tmpdir(), 'masar-store-'));
const where = { dataDir: folder, migrations };

const stores: readonly { name: string; open: () => Promise<Store>; isHere: boolean }[] = [
  { name: 'memory', open: async () => memoryStore(systemClock), isHere: true },
  { name: 'SQLite', open: () => openStore(where), isHere: true },
  {
    name: isPostgres ? 'PostgreSQL' : `PostgreSQL (left out: ${postgres})`,
    open: () => openStore({ ...where, databaseUrl: isPostgres ? postgres.url : undefined }),
    isHere: isPostgres,
  },
];

/** The same sentences for every store there is. */
export function everyStore(sentences: (store: () => Store) => void): void {
  afterAll(async () => {
    if (isPostgres) await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const { name, open, isHere } of stores)
    describe.skipIf(!isHere)(`a store in ${name}`, () => {
      let store: Store;
      beforeAll(async () => {
        store = await open();
      });
      afterAll(() => store?.close());
      sentences(() => store);
    });
}

let slugs = 0;
export const freshSlug = () => `case-${process.pid}-${++slugs}`;

/** The address of a new sample dossier. */
export async function created(store: Store): Promise<string> {
  const slug = freshSlug();
  const made = await store.createDossier(sampleDraft(slug));
  expect(made.ok).toBe(true);
  return slug;
}
