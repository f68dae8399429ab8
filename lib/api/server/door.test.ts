import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsFrom } from '@/lib/settings.mjs';
import type { Store } from '@/lib/store/store';
import { StoreError } from '@/lib/store/store-error';
import { door } from './door';
import { securityHeaders } from './security-headers';
import { sampleStore } from './testing';

const root = mkdtempSync(`${tmpdir()}/masar-door-`);
let [server, port]: [Server | undefined, number] = [undefined, 0];
let store: () => Promise<Store>;

beforeAll(async () => {
  const sample = await sampleStore();
  store = async () => sample;
  const settings = settingsFrom({ DATA_DIR: root, NODE_ENV: 'production' }, root);
  const before = door(settings, () => store());
  // what stands behind the door says only that it was reached
  server = createServer({ requireHostHeader: false }, async (request, response) => {
    if (before.passes(request, response) && !(await before.answers(request, response)))
      response.end('passed');
  });
  server.on('clientError', (error, socket) => void before.breaks(error, socket));
  server.on('connect', (request, socket) => void before.connects(request, socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server?.close();
  server?.closeAllConnections();
  rmSync(root, { recursive: true, force: true });
});

type Answer = Readonly<{ status: number; headers: Headers; body: string }>;

/** Sends what is written by hand, for a client would tidy it up. */
async function sentRaw(text: string): Promise<Answer> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
  socket.write(text);
  await once(socket, 'close');
  const [head = '', ...rest] = Buffer.concat(chunks).toString().split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = new Headers(
    lines.map((line): [string, string] => [
      line.slice(0, line.indexOf(':')),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { status: Number(first.split(' ')[1]), headers, body: rest.join('\r\n\r\n') };
}

function sent(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const all = { Host: '127.0.0.1', Connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return sentRaw(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`);
}

function expectGuarded({ headers }: Answer): void {
  for (const [name, value] of securityHeaders) expect(headers.get(name), name).toBe(value);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
}

function expectProblem(answer: Answer, status: number, kind: string): void {
  expectGuarded(answer);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(JSON.parse(answer.body)).toMatchObject({ kind, status });
}

function expectPage(answer: Answer, status: number, language: string): void {
  expectGuarded(answer);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.body).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
  expect(answer.body).toContain('<h1>');
}

const undecodable = ['%', '%zz', '%E0%A4%A', '%C0%AF', '%FF', 'a%2', '%u0041', '%ED%A0%80'];

describe('an address that cannot be decoded', () => {
  it.each(undecodable)('is a bad one, in the form and the language of whoever asks: %s', async (part) => {
    for (const path of [`/api/dossiers/${part}`, `/api/${part}`, `/api/dossiers/${part}/revisions`])
      expectProblem(await sent('GET', path), 400, 'bad-address');
    expectPage(await sent('GET', `/${part}`), 400, 'en');
    expectPage(await sent('GET', `/${part}`, { 'Accept-Language': 'ar-LY,en;q=0.4' }), 400, 'ar');
    expectPage(await sent('GET', `/${part}`, { Cookie: 'masar-locale=ar' }), 400, 'ar');
    expectPage(await sent('GET', `/ar/dossiers/${part}`), 400, 'ar');
    expectPage(
      await sent('HEAD', `/en/${part}`).then((each) => ({ ...each, body: '<html lang="en" dir="ltr"><h1>' })),
      400,
      'en',
    );
  });

  it('is let through where it stands in a query, of which every part is read with care', async () => {
    expect(await sent('GET', '/en?x=%zz')).toMatchObject({ status: 200, body: 'passed' });
  });

  it('is none at all where it is a star or names another host', async () => {
    for (const target of ['*', '//evil.example/en', 'http://127.0.0.1/en', '/ع'])
      expectPage(await sent('OPTIONS', target, { 'Accept-Language': 'ar' }), 400, 'ar');
  });
});

describe('a method that an address does not take', () => {
  it('is refused with those it takes', async () => {
    const rows = [
      ['TRACE', '/api/health', 'GET, HEAD, OPTIONS'],
      ['DELETE', '/api/dossiers/harbour', 'GET, HEAD, OPTIONS'],
      ['GET', '/api/enter', 'POST, OPTIONS'],
      ['POST', '/api/health', 'GET, HEAD, OPTIONS'],
      ['PUT', '/api/dossiers', 'GET, HEAD, POST, OPTIONS'],
      ['PATCH', '/api/person', 'GET, HEAD, PUT, OPTIONS'],
      ['GET', '/api/dossiers/harbour/entries', 'POST, OPTIONS'],
    ] as const;
    for (const [method, path, allowed] of rows) {
      const answer = await sent(method, path);
      expectProblem(answer, 405, 'method-not-allowed');
      expect(answer.headers.get('allow'), path).toBe(allowed);
    }
    for (const method of ['TRACE', 'POST', 'PUT', 'DELETE', 'PROPFIND', 'QUERY']) {
      const answer = await sent(method, '/ar/dossiers/harbour');
      expectPage(answer, 405, 'ar');
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    }
    expectPage(await sent('CONNECT', 'evil.example:443', { 'Accept-Language': 'ar' }), 405, 'ar');
  });

  it('is told to whoever asks which there are', async () => {
    const answer = await sent('OPTIONS', '/api/dossiers');
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
  });
});

describe('an address of the interface for programs that is none', () => {
  it.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api/dossiers/harbour/x',
    '/api/health/x',
    '/api//dossiers',
    '/api/dossiers//revisions',
  ])('is not found, as a problem: %s', async (path) => {
    expectProblem(await sent('GET', path), 404, 'no-such-address');
    expectProblem(await sent('POST', path), 404, 'no-such-address');
  });

  it('lets those pass that there are', async () => {
    for (const path of [
      '/api/health',
      '/api/dossiers',
      '/api/dossiers/a%2Fb',
      '/api/openapi.json',
      '/en',
      '/icon.svg',
    ])
      expect(await sent('GET', path)).toMatchObject({ status: 200, body: 'passed' });
    expect(await sent('POST', '/api/enter')).toMatchObject({ body: 'passed' });
  });
});

describe('what is hardly a request', () => {
  it('is answered with why, in the language it asks for where that can be told', async () => {
    const long = 'x'.repeat(20_000);
    expectProblem(await sent('GET', '/api/health', { 'X-Long': long }), 431, 'headers-too-large');
    expectPage(await sent('GET', '/ar', { Cookie: long }), 431, 'ar');
    expectPage(await sent('GET', `/en?${long}`), 431, 'en');
    expectPage(await sentRaw('nonsense\r\n\r\n'), 400, 'en');
    expectPage(await sentRaw('GET /ar HTTP/1.1\r\nHost: 127.0.0.1\r\nA b: c\r\n\r\n'), 400, 'ar');
    expectProblem(
      await sentRaw('POST /api/enter HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n'),
      400,
      'bad-request',
    );
  });

  it('is refused without a host, or for a host in no form of one', async () => {
    expectProblem(await sentRaw('GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n'), 400, 'bad-host');
    for (const Host of ['a b', 'evil.example/', '127.0.0.1:x', 'a@127.0.0.1', '[::1'])
      expectProblem(await sent('GET', '/api/health', { Host }), 400, 'bad-host');
    expectProblem(await sent('GET', '/api/health', { Host: 'evil.example' }), 421, 'wrong-host');
    expectPage(await sent('GET', '/ar', { Host: 'evil.example' }), 421, 'ar');
  });
});

describe('a page of what cannot be read', () => {
  const failing = (cause: unknown) => {
    const before = store;
    store = async () => ({
      ...(await before()),
      readDossier: () => Promise.reject(new StoreError('read', cause)),
    });
    return () => {
      store = before;
    };
  };

  it.each([
    ['DAMAGED_TEXT', 500, 'هذا الملف تالف'],
    ['SQLITE_CORRUPT', 500, 'هذا الملف تالف'],
    ['SQLITE_BUSY', 503, 'قاعدة البيانات مشغولة'],
    ['ECONNREFUSED', 503, 'قاعدة البيانات لا تستجيب'],
  ])('says why, and leaves the others: %s', async (code, status, words) => {
    const mend = failing(Object.assign(new Error(code), { code }));
    for (const page of ['', '/evidence', '/briefing', '/print']) {
      const answer = await sent('GET', `/ar/dossiers/harbour${page}`);
      expectPage(answer, status, 'ar');
      expect(answer.body).toContain(words);
      expect(answer.headers.get('retry-after')).toBe(status === 503 ? '5' : null);
    }
    expect(await sent('GET', '/ar')).toMatchObject({ status: 200, body: 'passed' });
    mend();
    expect(await sent('GET', '/ar/dossiers/harbour')).toMatchObject({ status: 200, body: 'passed' });
  });
});
