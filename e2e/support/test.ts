import { test as base } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { asShipped } from '@/scripts/lib/as-shipped.mjs';
import { emptyDataDir, removeDataDir, type Server, startServer } from '@/scripts/lib/test-server.mjs';

export type Options = Readonly<{
  language: Locale;
  /** `own`: the test may write. `shared`: it only reads, so the next one finds the database as this one did. */
  database: 'own' | 'shared';
  /**
   * `again`: the browser has been here before, and whatever it kept was taken from it. `first`: it never was; for what
   * must not be answered by a script that an earlier page left in memory.
   */
  visit: 'again' | 'first';
}>;
type Fixtures = Readonly<{ server: Server }>;
type Shared = Readonly<{ server: Server; begun: (writes: boolean) => Promise<void> }>;

/**
 * A test against the production build. Starting a server and a browser takes longer than most tests, so a worker
 * starts them once; still each test begins with the database as it is shipped and a browser that remembers nothing.
 */
export const test = base.extend<Options & Fixtures, Readonly<{ shared: Shared }>>({
  language: ['en', { option: true }],
  database: ['own', { option: true }],
  visit: ['again', { option: true }],
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from this pattern
    async ({}, use) => {
      const server = await startServer(await emptyDataDir());
      const shipped = await asShipped(server.dataDir);
      let written = false;
      await use({
        server,
        begun: async (writes) => {
          if (written) await shipped.putBack();
          written = writes;
        },
      });
      await shipped.close();
      await server.stop();
      await removeDataDir(server.dataDir);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  server: async ({ database, shared }, use) => {
    await shared.begun(database === 'own');
    await use(shared.server);
  },
  baseURL: async ({ server }, use) => {
    await use(server.origin);
  },
  context: async ({ browser, context, visit }, use) => {
    if (visit === 'first') {
      const fresh = await browser.newContext();
      await use(fresh);
      await fresh.close();
      return;
    }
    await use(context);
    // what Playwright leaves as the test left it
    await context.setOffline(false);
    await context.clearPermissions();
  },
  page: async ({ context, page }, use) => {
    const client = await context.newCDPSession(page);
    await client.send('Page.resetNavigationHistory');
    await client.detach();
    await use(page);
  },
});

export { expect } from '@playwright/test';
