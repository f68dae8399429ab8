import type { APIResponse } from '@playwright/test';
import { routes } from '@/lib/routes';
import { acceptableRevision, callOneself, moved, postRevision, sirte, viewOf } from './support/dossier-api';
import { expect, test } from './support/test';

test.describe('the interface for programs @once', () => {
  test('keeps an acceptable revision and numbers it', async ({ request }) => {
    const body = await acceptableRevision(request);
    const response = await postRevision(request, { ...body, weights: moved(body, 'W', 'S', 3) });
    expect(response.status()).toBe(201);
    const { revisions } = await viewOf(request);
    expect(revisions.map(({ number }) => number)).toEqual([1, 2]);
    expect(revisions[1]).toMatchObject({ author: 'Salma', weights: moved(body, 'W', 'S', 3) });
  });

  test('refuses a revision that is wrong in any way, says where, and keeps nothing', async ({ request }) => {
    const body = await acceptableRevision(request);
    const { weights } = body as { weights: Record<string, number> };
    const faulty: readonly (readonly [name: string, body: unknown, at: string])[] = [
      ['a sum of 101', { ...body, weights: { ...weights, W: (weights.W ?? 0) + 1 } }, 'weights'],
      ['a negative weight', { ...body, weights: moved(body, 'O', 'W', (weights.O ?? 0) + 5) }, 'weights.O'],
      ['a weight of nothing', { ...body, weights: moved(body, 'O', 'W', weights.O ?? 0) }, 'weights.O'],
      ['a half point', { ...body, weights: moved(body, 'W', 'S', 0.5) }, 'weights.W'],
      ['a weight in words', { ...body, weights: { ...weights, W: '60' } }, 'weights.W'],
      ['no number', { ...body, weights: { ...weights, W: null } }, 'weights.W'],
      [
        'a scenario that is not there',
        { ...body, weights: { ...moved(body, 'W', 'S', 1), Q: 1, S: weights.S } },
        'weights.Q',
      ],
      ['a scenario left out', { ...body, weights: { W: 50, N: 30, S: 20 } }, 'weights.O'],
      ['a reason that turns the text round', { ...body, reason: 'Sal\u202Ema' }, 'reason'],
      ['a reason of a hundred thousand letters', { ...body, reason: 'ا'.repeat(100_000) }, 'reason'],
      ['half a character', { ...body, reason: '\uD83D' }, 'reason'],
      ['a day that does not exist', { ...body, asOfOn: '2016-02-30' }, 'asOfOn'],
      ['an entry of the future', { ...body, dossierSeq: 999 }, 'dossierSeq'],
      ['a field of its own', { ...body, weight: 1 }, ''],
      ['a list', [body], ''],
      ['nothing', null, ''],
      [
        'a change of ten points without a reason',
        { ...body, reason: undefined, weights: moved(body, 'W', 'S', 10) },
        'reason',
      ],
    ];
    for (const [name, wrong, at] of faulty) {
      const response = await postRevision(request, wrong);
      const problem = await problemIn(response);
      expect.soft(response.status(), name).toBe(422);
      expect
        .soft(
          problem.errors?.map(({ path }) => path),
          name,
        )
        .toContain(at);
      for (const { message } of problem.errors ?? []) expect.soft(message.length, name).toBeGreaterThan(10);
    }
    for (const [name, wrong] of [
      ['no name', '   '],
      ['a name of a million letters', 'ا'.repeat(200_000)],
      ['a name that turns the text round', 'Sal\u202Ema'],
    ] as const) {
      const response = await request.put(routes.api.person(), { data: { name: wrong } });
      expect.soft(response.status(), name).toBe(422);
      expect.soft((await problemIn(response)).errors?.[0]?.path, name).toBe('name');
    }
    const { author, ...unsigned } = body;
    const signed = await request.post(routes.api.revisions(sirte), { data: { ...unsigned, author } });
    expect(signed.status(), 'an author of one’s own choice').toBe(422);
    expect((await viewOf(request)).revisions).toHaveLength(1);
  });

  test('takes nothing from who has no name yet, and signs what it takes with the name it knows', async ({
    request,
  }) => {
    const { author, ...data } = await acceptableRevision(request);
    const unnamed = await request.post(routes.api.revisions(sirte), { data });
    expect(unnamed.status()).toBe(403);
    expect(await problemIn(unnamed)).toMatchObject({ kind: 'name-required' });
    await callOneself(request, 'سلمى');
    expect(await (await request.get(routes.api.person())).json()).toEqual({ name: 'سلمى' });
    expect((await request.post(routes.api.revisions(sirte), { data })).status()).toBe(201);
    expect((await viewOf(request)).revisions.at(-1)).toMatchObject({ author: 'سلمى' });
  });

  test('keeps once what is sent twice under one id, and refuses another body under it', async ({
    request,
  }) => {
    const { author, ...data } = await acceptableRevision(request);
    await callOneself(request, 'Salma');
    const headers = { 'idempotency-key': 'made-by-this-client' };
    const send = (body: unknown) => request.post(routes.api.revisions(sirte), { data: body, headers });
    const [first, again] = [await send(data), await send(data)];
    expect([first.status(), again.status()]).toEqual([201, 201]);
    expect(await again.json()).toEqual(await first.json());
    const other = await send({ ...data, basedOn: 2 });
    expect(other.status()).toBe(409);
    expect(await problemIn(other)).toMatchObject({ kind: 'request-reused' });
    expect((await viewOf(request)).revisions).toHaveLength(2);
  });

  test('refuses what is not JSON, not sent as JSON, or too large', async ({ request }) => {
    const url = routes.api.revisions(sirte);
    const json = { 'content-type': 'application/json' };
    const broken = ['{', '', 'NaN', '{"weights": NaN}', '\u0000', "{'a': 1}"];
    for (const data of broken) {
      const response = await request.post(url, { data: Buffer.from(data), headers: json });
      expect.soft(response.status(), JSON.stringify(data)).toBe(400);
    }
    const latin1 = await request.post(url, { data: Buffer.from([0x7b, 0xff, 0x7d]), headers: json });
    expect(latin1.status()).toBe(400);
    const form = await request.post(url, { form: { weights: '60' } });
    expect(form.status()).toBe(415);
    const large = await request.post(url, { data: Buffer.alloc(10_000_000, 0x20), headers: json });
    expect(large.status()).toBe(413);
    expect((await viewOf(request)).revisions).toHaveLength(1);
  });

  test('survives a body nested a hundred thousand deep', async ({ request }) => {
    const data = Buffer.from('['.repeat(100_000) + ']'.repeat(100_000));
    const headers = { 'content-type': 'application/json' };
    const response = await request.post(routes.api.revisions(sirte), { data, headers });
    expect(response.status()).toBeGreaterThanOrEqual(400);
    expect(response.status()).toBeLessThan(500);
    expect((await request.get(routes.api.health())).ok()).toBe(true);
  });

  test('answers 404 for dossiers that are not there, however they are spelled', async ({ request }) => {
    const body = await acceptableRevision(request);
    for (const slug of ['nowhere', 'SIRTE', '..%2F..%2Fetc%2Fpasswd', "sirte'--", 'ع'.repeat(300), '%00']) {
      const read = await request.get(`/api/dossiers/${slug}`);
      const written = await request.post(`/api/dossiers/${slug}/revisions`, { data: body });
      for (const response of [read, written]) {
        expect.soft(response.status(), slug).toBeGreaterThanOrEqual(400);
        expect.soft(response.status(), slug).toBeLessThan(500);
      }
    }
  });

  test('refuses a save made from an older revision and hands over the one that came first', async ({
    request,
  }) => {
    const body = await acceptableRevision(request);
    const first = await postRevision(request, { ...body, author: 'Amal', weights: moved(body, 'W', 'S', 2) });
    expect(first.status()).toBe(201);
    const second = await postRevision(request, {
      ...body,
      author: 'Badr',
      weights: moved(body, 'W', 'N', 2),
    });
    expect(second.status()).toBe(409);
    expect((await problemIn(second)).revisions).toMatchObject([{ number: 2, author: 'Amal' }]);
    expect((await viewOf(request)).revisions).toHaveLength(2);
  });

  test('lets exactly one of twenty simultaneous saves through', async ({ request }) => {
    const body = await acceptableRevision(request);
    const saves = Array.from({ length: 20 }, (_, n) =>
      postRevision(request, { ...body, author: `Analyst ${n}`, weights: moved(body, 'W', 'S', 1) }),
    );
    const statuses = (await Promise.all(saves)).map((response) => response.status());
    expect(statuses.toSorted()).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
    expect((await viewOf(request)).revisions).toHaveLength(2);
  });

  test('adds a development once, and refuses one that points nowhere or stands there already', async ({
    request,
  }) => {
    const { dossier, seq } = await viewOf(request);
    await callOneself(request, 'Salma');
    const post = (development: unknown, basedOn = seq) =>
      request.post(routes.api.entries(sirte), {
        data: { basedOn, change: { kind: 'development-added', development } },
      });
    const fresh = { ...dossier.developments[0], id: 'E99', origin: undefined };
    expect((await post({ ...fresh, ratings: { Q: 'C' } })).status()).toBe(422);
    expect((await post({ ...fresh, places: [{ place: 'atlantis', asReported: false }] })).status()).toBe(422);
    expect((await post(dossier.developments[0])).status()).toBe(422);
    expect((await post(fresh)).status()).toBe(201);
    expect((await post({ ...fresh, id: 'E98' })).status()).toBe(409);
    const after = await viewOf(request);
    expect(after.dossier.developments).toHaveLength(dossier.developments.length + 1);
    expect(after.seq).toBe(seq + 1);
  });

  test('accepts changes from its own pages only', async ({ request, server }) => {
    const { author, ...data } = await acceptableRevision(request);
    await callOneself(request, 'Salma');
    const post = (headers: Record<string, string>) =>
      request.post(routes.api.revisions(sirte), { data, headers });
    expect((await post({ origin: 'https://elsewhere.example' })).status()).toBe(403);
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status()).toBe(403);
    expect((await post({ origin: 'null' })).status()).toBe(403);
    expect((await post({ origin: server.origin })).status()).toBe(201);
  });

  test('words its refusals in the language of whoever asks', async ({ request }) => {
    const refusal = async (language: string) =>
      problemIn(
        await request.get(routes.api.dossier('nowhere'), { headers: { 'accept-language': language } }),
      );
    expect((await refusal('en')).detail).toMatch(/[A-Za-z]{3}/);
    expect((await refusal('ar-LY,en;q=0.5')).detail).toMatch(/\p{Script=Arabic}{3}/u);
  });

  test('sends every answer with the headers that protect a reader', async ({ request }) => {
    // what is no page loads nothing at all, and needs no nonce for it
    for (const [url, policy] of [
      [routes.workbench('en', sirte), /script-src [^;]*'nonce-/],
      [routes.api.dossier(sirte), /^default-src 'none'; frame-ancestors 'none'$/],
    ] as const) {
      const headers = (await request.get(url)).headers();
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['content-security-policy']).toMatch(policy);
      expect(headers['content-security-policy']).not.toMatch(/script-src [^;]*'unsafe-(?:inline|eval)'/);
    }
  });
});

type Problem = Readonly<{
  detail: string;
  errors?: readonly Readonly<{ path: string; message: string }>[];
  revisions?: readonly unknown[];
}>;

async function problemIn(response: APIResponse): Promise<Problem> {
  expect(response.headers()['content-type']).toContain('application/problem+json');
  return response.json();
}
