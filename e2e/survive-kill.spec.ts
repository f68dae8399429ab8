import { emptyDataDir, removeDataDir, startServer } from '@/scripts/lib/test-server.mjs';
import { acceptableRevision, moved, postRevision, viewOf } from './support/dossier-api';
import { expect, test } from './support/test';

test.describe('when the server dies @once', () => {
  // servers are started one after the other
  test.slow();

  test('a save that was answered is there after kill -9, time and again', async ({ playwright }) => {
    const dataDir = await emptyDataDir();
    for (let round = 1; round <= 3; round++) {
      const server = await startServer(dataDir);
      const request = await playwright.request.newContext({ baseURL: server.origin });
      const before = await viewOf(request);
      expect(before.revisions).toHaveLength(round);
      const body = await acceptableRevision(request);
      const weights = moved(body, 'W', 'S', 1);
      expect((await postRevision(request, { ...body, weights, reason: `round ${round}` })).status()).toBe(
        201,
      );
      await server.kill();
      await request.dispose();
    }
    const server = await startServer(dataDir);
    const request = await playwright.request.newContext({ baseURL: server.origin });
    const { revisions } = await viewOf(request);
    expect(revisions.slice(1).map(({ reason }) => reason)).toEqual(['round 1', 'round 2', 'round 3']);
    await request.dispose();
    await server.stop();
    await removeDataDir(dataDir);
  });

  test('a kill in the middle of many saves leaves whole revisions without gaps', async ({ playwright }) => {
    const dataDir = await emptyDataDir();
    const server = await startServer(dataDir);
    const request = await playwright.request.newContext({ baseURL: server.origin });
    let answered = 1;
    const saving = (async () => {
      for (;;) {
        const body = await acceptableRevision(request);
        const response = await postRevision(request, body);
        if (response.status() !== 201) return;
        answered += 1;
        if (answered === 10) void server.kill();
      }
    })().catch(() => undefined); // the connection breaks: that is the point
    await saving;
    await request.dispose();

    const again = await startServer(dataDir);
    const reader = await playwright.request.newContext({ baseURL: again.origin });
    const { revisions } = await viewOf(reader);
    expect(answered).toBeGreaterThanOrEqual(10);
    expect(revisions.length).toBeGreaterThanOrEqual(answered);
    expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1));
    await reader.dispose();
    await again.stop();
    await removeDataDir(dataDir);
  });
});
