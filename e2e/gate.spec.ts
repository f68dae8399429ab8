import { connect } from 'node:net';
import { emptyDataDir, removeDataDir, type Server, startServer } from '@/scripts/lib/test-server.mjs';
import { sirte } from './support/dossier-api';
import { expect, test } from './support/test';

const api = `/api/dossiers/${sirte}`;
const page = `/en/dossiers/${sirte}`;
// said by the dossier alone, on every page and in every answer that holds any of it
const secret = /Sirte|سرت/;

type Headers = Readonly<Record<string, string>>;
type Answer = Readonly<{ status: number; text: string }>;

/** A request written by hand: clients tidy addresses and headers up before they send them. */
function sent(
  server: Server,
  target: string,
  headers: Headers = {},
  method = 'GET',
  version = '1.1',
): Promise<Answer> {
  const { host, hostname, port } = new URL(server.origin);
  const lines = Object.entries({ Host: host, Connection: 'close', ...headers })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.setTimeout(15_000, () => socket.destroy(new Error(`no answer to ${target}`)));
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve({ status: Number(text.split(' ')[1] ?? 0), text }));
    socket.write(`${[`${method} ${target} HTTP/${version}`, ...lines].join('\r\n')}\r\n\r\n`);
  });
}

const targets = [
  ...[api, `${api}?next=/en/enter`, `${api}/revisions`, `${api}/developments.csv`, '/api/dossiers', page],
  ...[`${page}/print`, `${page}/`, `/EN/dossiers/${sirte}`, `${page}?/en/enter`, `${page}#/en/enter`],
  // another spelling of what is open, or of what is not
  ...[`/api/enter/../dossiers/${sirte}`, `/api/enter/%2e%2e/dossiers/${sirte}`, `/api/enter%2f..%2fdossiers`],
  ...[
    `/en/enter/../dossiers/${sirte}`,
    `/en/enter/%2e%2e/dossiers/${sirte}`,
    `/en/enter/..;/dossiers/${sirte}`,
  ],
  ...[`/en/enter\\..\\dossiers\\${sirte}`, `/%65n/dossiers/${sirte}`, `/%61pi/dossiers/${sirte}`],
  ...[
    `/en%2fdossiers%2f${sirte}`,
    `/api//dossiers/${sirte}`,
    `//api/dossiers/${sirte}`,
    `/./api/dossiers/${sirte}`,
  ],
  // what is built is open
  ...[`/_next/static/../..${api}`, `/_next/static/%2e%2e/%2e%2e${api}`, `/_next/static/..%2f..${api}`],
  ...[`/_next/static/chunks/../../../en/dossiers/${sirte}`, `/_next/static//..//..${page}`],
  // other doors of Next's own
  ...[`/_next/data/x${page}.json`, `/_next/image?url=${encodeURIComponent(api)}&w=640&q=75`],
  ...[
    `${page}.rsc`,
    `${page}.prefetch.rsc`,
    `${page}.segments/_tree.segment.rsc`,
    `${page}.txt`,
    `${page}.json`,
  ],
  ...[`${page}?_rsc=1`, `${page}?__nextLocale=en`, `/_next${page}`, `/index${page}`],
  // forms of an address that name a host
  ...[`http://127.0.0.1${api}`, `http://evil.example${api}`, `https://localhost${page}`, '*'],
];

const spoofed: readonly Headers[] = [
  ...[
    { RSC: '1' },
    { RSC: '1', 'Next-Router-Prefetch': '1' },
    { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  ],
  { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%2C%7B%7D%5D', 'Next-Url': '/en/enter' },
  ...[
    { Purpose: 'prefetch' },
    { 'Sec-Purpose': 'prefetch' },
    { 'x-nextjs-data': '1' },
    { 'Next-Resume': '1' },
  ],
  ...['proxy', 'middleware', 'src/proxy', 'src/middleware', 'pages/_middleware'].map((name) => ({
    'x-middleware-subrequest': Array.from({ length: 6 }, () => name).join(':'),
  })),
  ...[{ 'x-middleware-next': '1' }, { 'x-middleware-rewrite': '/en/enter' }, { 'x-middleware-skip': '1' }],
  ...[{ 'x-matched-path': '/en/enter' }, { 'x-now-route-matches': '1=en' }, { 'x-invoke-path': '/en/enter' }],
  ...[
    { 'x-original-url': '/en/enter' },
    { 'x-rewrite-url': '/en/enter' },
    { 'x-forwarded-uri': '/en/enter' },
  ],
  ...[
    { 'x-forwarded-host': '127.0.0.1' },
    { 'x-forwarded-for': '127.0.0.1' },
    { Forwarded: 'for=127.0.0.1' },
  ],
  ...[{ Host: 'localhost' }, { 'x-real-ip': '127.0.0.1' }, { 'x-forwarded-proto': 'https' }],
  ...[{ Cookie: 'masar-session=' }, { Cookie: 'masar-session=9999999999.x' }, { Authorization: 'Bearer x' }],
  ...[{ 'x-prerender-revalidate': 'x' }, { 'x-http-method-override': 'GET' }, { 'Next-Action': 'x' }],
  { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': 'eA==' },
];

test.describe('the gate under a passphrase @once', () => {
  let dataDir = '';
  let server: Server;
  const passphrase = 'correct horse';
  test.beforeAll(async () => {
    dataDir = await emptyDataDir();
    server = await startServer(dataDir, { HOST: '0.0.0.0', PASSPHRASE: passphrase });
  });
  test.afterAll(async () => {
    await server.stop();
    await removeDataDir(dataDir);
  });

  test('gives nothing away however the address is spelled', async () => {
    for (const target of targets) {
      const { status, text } = await sent(server, target);
      expect.soft(status, target).toBeGreaterThanOrEqual(300);
      expect.soft(status, target).toBeLessThan(500);
      expect.soft(text.replaceAll(/^location:.*$/gim, ''), target).not.toMatch(secret);
    }
  });

  test('believes no header that says the gate was passed already', async () => {
    for (const headers of spoofed)
      for (const target of [api, page]) {
        const { status, text } = await sent(server, target, headers);
        const name = `${target} ${JSON.stringify(headers)}`;
        // a channel is cut without an answer
        if (headers.Upgrade === undefined) expect.soft(status, name).toBe(target === api ? 401 : 307);
        expect.soft(text.replaceAll(/^location:.*$/gim, ''), name).not.toMatch(secret);
      }
  });

  test('shows nothing but the way in on the page that is open', async () => {
    const tree = encodeURIComponent(
      JSON.stringify(['', { children: [['locale', 'en', 'd', null], { children: ['dossiers', {}] }] }]),
    );
    for (const headers of [
      ...spoofed,
      { RSC: '1', 'Next-Router-State-Tree': tree, 'Next-Url': page },
      { 'x-invoke-path': page, 'x-matched-path': page, 'x-now-route-matches': `1=${sirte}` },
    ])
      for (const target of ['/en/enter', `/en/enter?next=${page}`, '/api/enter']) {
        const { text } = await sent(server, target, headers);
        expect.soft(text, `${target} ${JSON.stringify(headers)}`).not.toMatch(secret);
      }
  });

  test('takes no write, by whatever method', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'OPTIONS', 'HEAD'])
      for (const target of [api, '/api/dossiers', page]) {
        const { status } = await sent(server, target, { 'Content-Length': '0' }, method);
        // what the server knows no method for it turns away before it asks who it is
        expect.soft([401, 307, 400, 405], `${method} ${target}`).toContain(status);
      }
  });

  test('opens to who knows the passphrase, and then is a server like any other', async ({ request }) => {
    const form = { passphrase, next: page, locale: 'en' };
    const entered = await request.post(`${server.origin}/api/enter`, { form, maxRedirects: 0 });
    const cookie = (entered.headers()['set-cookie'] ?? '').split(';')[0] ?? '';
    const { status, text } = await sent(server, page, { Cookie: cookie });
    expect(status).toBe(200);
    expect(text).toMatch(secret);
  });
});

test.describe('the gate on this machine @once', () => {
  test.use({ database: 'shared' });

  test('answers to no name but this machine’s own', async ({ server }) => {
    const own = new URL(server.origin).host;
    const foreign: readonly (readonly [Headers, string?])[] = [
      [{ Host: 'evil.example' }],
      [{ Host: 'evil.example', 'x-forwarded-host': own }],
      [{ Host: `${own}.evil.example`, Forwarded: `host=${own}` }],
      [{ Host: '127.0.0.1.evil.example' }],
      [{ Host: '' }, '1.0'],
    ];
    for (const [headers, version] of foreign)
      for (const target of [api, page, '/', '/_next/static/x.js']) {
        const { status, text } = await sent(server, target, headers, 'GET', version);
        expect
          .soft(status, `${target} ${JSON.stringify(headers)}`)
          .toBe(headers.Host === '' || headers.Host?.includes(`${own}.`) ? 400 : 421);
        expect.soft(text).not.toMatch(secret);
      }
    expect((await sent(server, `http://evil.example${api}`)).status).toBe(400);
    expect((await sent(server, api)).status).toBe(200);
  });

  test('opens no channel for another site’s page', async ({ server }) => {
    const channel = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13' };
    for (const Origin of ['http://evil.example', server.origin]) {
      const { text } = await sent(server, '/_next/hmr', { ...channel, 'Sec-WebSocket-Key': 'eA==', Origin });
      expect.soft(text, Origin).toBe('');
    }
  });

  test('gives every page a nonce of its own, which the caller cannot choose', async ({ server }) => {
    const own = { 'Content-Security-Policy': "script-src 'nonce-bWluZQ=='" };
    const pages = [await sent(server, page, own), await sent(server, page, own)];
    const nonces = pages.map(({ text }) => /^content-security-policy: .*'nonce-([^']+)'/im.exec(text)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    for (const [index, { text }] of pages.entries()) {
      const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.length).toBeGreaterThan(3);
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonces[index]}"`))).toEqual([]);
      expect(text).not.toContain('bWluZQ==');
    }
    const answer = await sent(server, api);
    expect(answer.text).toMatch(/^content-security-policy: default-src 'none'/im);
  });

  for (const signal of ['stop', 'kill'] as const)
    test(`ends at once when it is told to, and starts again: ${signal}`, async () => {
      const dataDir = await emptyDataDir();
      for (let start = 0; start < 2; start++) {
        const server = await startServer(dataDir);
        const { hostname, port } = new URL(server.origin);
        // somebody who stays connected
        const idle = connect(Number(port), hostname).on('error', () => undefined);
        expect((await sent(server, api)).status).toBe(200);
        await server[signal]();
        idle.destroy();
      }
      await removeDataDir(dataDir);
    });
});
