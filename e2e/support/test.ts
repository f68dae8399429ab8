import { test as base } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { emptyDataDir, removeDataDir, type Server, startServer } from '@/scripts/lib/test-server.mjs';

/** `own`: each test gets a fresh database. `shared`: tests that only read may use one server per worker. */
export type Options = Readonly<{ language: Locale; database: 'own' | 'shared' }>;
type Fixtures = Readonly<{ server: Server }>;
type WorkerFixtures = Readonly<{ sharedServer: () => Promise<Server> }>;

/** A test against the production build, with a server and a database of its own. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  language: ['en', { option: true }],
  database: ['own', { option: true }],
  sharedServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from this pattern
    async ({}, use) => {
      let started: Promise<Server> | undefined;
      await use(() => {
        started ??= emptyDataDir().then((dataDir) => startServer(dataDir));
        return started;
      });
      if (started !== undefined) await removed(await started);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  server: async ({ database, sharedServer }, use) => {
    if (database === 'shared') {
      await use(await sharedServer());
      return;
    }
    const server = await startServer(await emptyDataDir());
    await use(server);
    await removed(server);
  },
  baseURL: async ({ server }, use) => {
    await use(server.origin);
  },
});

async function removed(server: Server): Promise<void> {
  await server.stop();
  await removeDataDir(server.dataDir);
}

export { expect } from '@playwright/test';
