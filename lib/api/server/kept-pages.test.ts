import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreed } from '@/lib/dossier/log';
import { settingsFrom } from '@/lib/settings.mjs';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { sampleAssessment, sampleDraft } from '@/lib/store/testing/sample';
import { incoming } from './incoming';
import { keptPages } from './kept-pages';
import { machine } from './who';

const folder = mkdtempSync(join(tmpdir(), 'masar-pages-'));
let store: Store;
let made = 0;
let nonces = 0;

const kept = keptPages(async () => store, settingsFrom({ DATA_DIR: folder }, folder));
const server = createServer(async (request, response) => {
  const nonce = `n${++nonces}-`.padEnd(16, 'x');
  request.headers['content-security-policy'] = `script-src 'nonce-${nonce}'`;
  response.setHeader('x-nonce', nonce);
  const asked = incoming(request);
  if (asked !== undefined && (await kept(asked, request, response))) return;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.write(`<p>${++made}</p><script nonce="${nonce}">`);
  response.end(`</script><script nonce="${nonce}">سرت</script>`);
});

beforeAll(async () => {
  store = await openStore({ dataDir: folder, migrations: join(process.cwd(), 'data/migrations') });
  await store.createDossier(sampleDraft('harbour'));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
});
afterAll(async () => {
  server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function page(path = '/en/dossiers/harbour', headers: Readonly<Record<string, string>> = {}) {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  const text = await response.text();
  const nonce = response.headers.get('x-nonce') ?? '';
  expect([...text.matchAll(/nonce="([^"]*)"/g)].map(([, found]) => found)).toEqual([nonce, nonce]);
  expect(text).toContain('سرت');
  return /<p>(\d+)<\/p>/.exec(text)?.[1];
}

it('is made once as long as nothing is added, and sent with a nonce of its own every time', async () => {
  const first = await page();
  expect(await page()).toBe(first);
  expect(await page('/en/dossiers/harbour', { 'accept-encoding': 'identity' })).toBe(first);
});

it('is made anew once something was added to the dossier', async () => {
  const before = await page();
  await store.appendRevision('harbour', agreed, 1, sampleAssessment());
  const after = await page();
  expect(after).not.toBe(before);
  await store.appendRevision('harbour', 'somebody', 0, sampleAssessment());
  expect(await page()).not.toBe(after);
});

it('is another page for another address, theme or name, and no page for Next’s own router', async () => {
  const own = await page();
  expect(await page('/ar/dossiers/harbour')).not.toBe(own);
  expect(await page('/en/dossiers/harbour?w=64-20-16')).not.toBe(own);
  expect(await page('/en/dossiers/harbour', { cookie: 'masar-theme=dark' })).not.toBe(own);
  expect(await page('/en/dossiers/harbour', { rsc: '1' })).not.toBe(own);
  expect(await page()).toBe(own);
  await store.keepName(machine.id, 'Salma');
  expect(await page()).not.toBe(own);
});
