import 'server-only';
import { join } from 'node:path';
import { seed } from '@/lib/api/server/seed';
import { env, projectRoot } from '@/lib/env';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';

// Next bundles this module more than once; the process must still open the database once.
const key = Symbol.for('masar.store');
const shared: typeof globalThis & { [key]?: Promise<Store> | undefined } = globalThis;

/** The store, opened, migrated and seeded; whoever asks first does the work and everybody waits for it. */
export function readyStore(): Promise<Store> {
  shared[key] ??= opened().catch((error: unknown) => {
    // The next request tries again: a database that was away may be back.
    shared[key] = undefined;
    throw error;
  });
  return shared[key];
}

async function opened(): Promise<Store> {
  const data = join(/* turbopackIgnore: true */ projectRoot(), 'data');
  const { dataDir, databaseUrl } = env();
  const store = await openStore({ dataDir, databaseUrl, migrations: join(data, 'migrations') });
  await seed(store, join(data, 'dossiers'));
  return store;
}
