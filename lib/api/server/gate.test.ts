import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { settingsFrom } from '@/lib/settings.mjs';
import { enter, ownPath } from './enter';
import { gate as gateAt } from './gate';
import type { Incoming } from './incoming';

const root = mkdtempSync(`${tmpdir()}/masar-gate-`);
afterAll(() => rmSync(root, { recursive: true, force: true }));
const here = 'http://127.0.0.1:3000';
const alone = settingsFrom({ DATA_DIR: root }, root);
const open = settingsFrom({ DATA_DIR: root, HOST: '0.0.0.0', PASSPHRASE: 'correct horse' }, root);

const gate = (request: Incoming, settings: typeof alone) => gateAt(request, settings, Date.now());

function asked(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Incoming {
  const all: Readonly<Record<string, string>> = { host: '127.0.0.1:3000', ...headers };
  const [pathname = '', query] = path.split('?');
  return {
    method,
    pathname,
    search: query === undefined ? '' : `?${query}`,
    header: (name) => all[name],
  };
}
const form = (fields: Record<string, string>) =>
  new Request('http://127.0.0.1:3000/api/enter', { method: 'POST', body: new URLSearchParams(fields) });

describe('the gate', () => {
  it('lets this machine’s own names in and no other name that points here', () => {
    for (const host of ['127.0.0.1:3000', 'localhost:3000', '[::1]:3000', 'LOCALHOST'])
      expect(gate(asked('/en', { host }), alone)).toBeUndefined();
    for (const host of ['evil.example:3000', '127.0.0.1.evil.example', 'localhost.evil.example'])
      expect(gate(asked('/en', { host }), alone)?.status).toBe(421);
    expect(gate(asked('/en', { host: '' }), alone)?.status).toBe(400);
  });

  it('answers other machines by this machine’s own addresses and by the names it was given', () => {
    const named = { ...open, hostNames: ['masar.example.org'] };
    const status = (host: string, settings: typeof alone) =>
      gate(asked('/en/enter', { host }), settings)?.status;
    for (const host of ['127.0.0.1:3000', 'localhost', '[::1]']) expect(status(host, open)).toBeUndefined();
    expect(status('masar.example.org', open)).toBe(421);
    for (const host of ['masar.example.org', 'MASAR.example.org:8443', '127.0.0.1'])
      expect(status(host, named)).toBeUndefined();
    for (const host of ['evil.example', 'masar.example.org.evil.example', '192.0.2.1'])
      expect(status(host, named)).toBe(421);
    expect(status('192.0.2.7:3000', { ...open, host: '192.0.2.7' })).toBeUndefined();
    // behind a proxy on the same machine it listens to this machine alone and is called by its name
    expect(status('masar.example.org', { ...named, host: '127.0.0.1' })).toBeUndefined();
  });

  it('takes writes from its own pages only', () => {
    const post = (headers: Record<string, string>) =>
      gate(asked('/api/dossiers', headers, 'POST'), alone)?.status;
    expect(post({ 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:3000' })).toBeUndefined();
    expect(post({})).toBeUndefined();
    expect(post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(post({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(post({ origin: 'http://evil.example' })).toBe(403);
    expect(post({ origin: 'http://127.0.0.1:4000' })).toBe(403);
    expect(post({ origin: 'null' })).toBe(403);
  });

  it('sends a reader to the language they prefer, or chose before', () => {
    const home = (headers: Record<string, string>) =>
      gate(asked('/', headers), alone)?.headers.get('location');
    expect(home({ 'accept-language': 'ar-LY,en;q=0.8' })).toBe(`${here}/ar`);
    expect(home({ 'accept-language': 'fr,de' })).toBe(`${here}/en`);
    expect(home({ 'accept-language': 'en;q=0.2, ar;q=0.9' })).toBe(`${here}/ar`);
    expect(home({ 'accept-language': 'ar', cookie: 'masar-locale=en' })).toBe(`${here}/en`);
  });

  it('asks for the passphrase before any page and any answer', async () => {
    const page = gate(asked('/ar/dossiers/x?view=1'), open);
    expect(page?.headers.get('location')).toBe(`${here}/ar/enter?next=%2Far%2Fdossiers%2Fx%3Fview%3D1`);
    expect(gate(asked('/api/dossiers'), open)?.status).toBe(401);
    expect(gate(asked('/ar/enter'), open)).toBeUndefined();
    expect(gate(asked('/en/enter/../dossiers'), open)?.status).toBe(307);

    const right = await enter(
      form({ passphrase: 'correct horse', next: '/ar', locale: 'ar' }),
      open,
      Date.now(),
    );
    expect(right.headers.get('location')).toBe('/ar');
    const cookie = right.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    const session = cookie.split(';')[0] ?? '';
    expect(gate(asked('/api/dossiers', { cookie: session }), open)).toBeUndefined();
    const [expires, signature = ''] = session.split('.');
    const forged = [
      `${expires}0.${signature}`,
      `${expires}.${signature.slice(1)}`,
      `${expires}.`,
      'masar-session=',
    ];
    for (const tried of forged)
      expect(gate(asked('/api/dossiers', { cookie: tried }), open)?.status).toBe(401);
    const changed = { ...open, passphrase: 'another one' };
    expect(gate(asked('/api/dossiers', { cookie: session }), changed)?.status).toBe(401);
  });

  it('stops listening after ten wrong passphrases, even to the right one, for a minute', async () => {
    const now = Date.now() + 1_000_000;
    for (let n = 0; n < 10; n++) {
      const wrong = await enter(form({ passphrase: `guess ${n}`, locale: 'en' }), open, now + n);
      expect(wrong.headers.get('location')).toContain('/en/enter?wrong=1');
      expect(wrong.headers.get('set-cookie')).toBeNull();
    }
    const right = () => form({ passphrase: 'correct horse', locale: 'en' });
    const told = await enter(right(), open, now + 20);
    expect([told.status, told.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await told.json()).toMatchObject({ kind: 'too-many-attempts' });
    const page = right();
    page.headers.set('accept', 'text/html,*/*');
    page.headers.set('accept-language', 'ar');
    expect(await (await enter(page, open, now + 30_000)).text()).toContain('href="/en/enter"');
    expect((await enter(right(), open, now + 61_000)).headers.get('location')).toBe('/en');
  });

  it('takes a form of 4 kB and says so where it is longer', async () => {
    const long = await enter(form({ passphrase: 'x'.repeat(5_000), locale: 'en' }), open, Date.now());
    expect(long.status).toBe(413);
    const { kind, detail } = await long.json();
    expect(kind).toBe('form-too-large');
    expect(detail).toContain('4 kB');
  });

  it('goes on to its own pages only', () => {
    for (const path of [
      '//evil.example',
      '/\\evil.example',
      '/.//evil.example',
      '/en/..//evil.example',
      '/%2e/\\evil.example',
      'http://evil.example',
      'javascript:alert(1)',
      '',
    ])
      expect(ownPath(path, '/en')).toBe('/en');
    expect(ownPath('/ar/dossiers/x?view=1', '/en')).toBe('/ar/dossiers/x?view=1');
  });
});
