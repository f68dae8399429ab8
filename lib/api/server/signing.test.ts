import { describe, expect, it } from 'vitest';
import { appendEntry } from './entries';
import { namePerson } from './person';
import type { Work } from './respond';
import { saveRevision } from './revisions';
import { goodRevision, posted, sampleSlug, sampleStore } from './testing';
import type { Who } from './who';

const json = (value: unknown) => JSON.stringify(value);
const basim: Who = { kind: 'browser', id: 'b-1' };

describe('who writes', () => {
  it('is set by the server, whoever it is to it, with what they are called at that moment', async () => {
    const store = await sampleStore();
    await posted(store, namePerson, json({ name: ' Basim ' }), { who: basim });
    await posted(store, saveRevision, json(goodRevision()), { who: basim });
    await posted(store, namePerson, json({ name: 'باسم' }), { who: basim });
    const change = { kind: 'anchor-moved', on: '2030-01-02' };
    await posted(store, appendEntry, json({ basedOn: 1, change }), { who: basim });
    const kept = await store.readDossier(sampleSlug);
    expect(kept?.revisions.at(-1)).toMatchObject({ author: 'Basim', authorId: basim.id });
    expect(kept?.entries.at(-1)).toMatchObject({ author: 'باسم', authorId: basim.id });
  });

  it('is asked for a name before anything of theirs is kept', async () => {
    const store = await sampleStore();
    const change = { kind: 'anchor-moved', on: '2030-01-02' };
    for (const [work, body] of [
      [saveRevision, goodRevision()],
      [appendEntry, { basedOn: 1, change }],
    ] as const) {
      const { status, body: problem } = await posted(store, work, json(body), { who: basim });
      expect([status, problem.kind]).toEqual([403, 'name-required']);
    }
    expect((await store.readDossier(sampleSlug))?.changeNumber).toBe(2);
  });
});

describe('a write that is sent twice', () => {
  const named = { headers: { 'idempotency-key': 'as-the-client-made-it' } };
  const change = { kind: 'anchor-moved', on: '2030-01-02' };
  const writes: readonly (readonly [Work, unknown])[] = [
    [saveRevision, goodRevision()],
    [appendEntry, { basedOn: 1, change }],
    [appendEntry, { basedOn: 2, change: { kind: 'undo', entry: 2 } }],
  ];

  it('is kept once and answered with what was kept, whatever came since', async () => {
    for (const [work, body] of writes) {
      const store = await sampleStore();
      await posted(store, appendEntry, json({ basedOn: 1, change: { ...change, on: '2030-01-03' } }));
      const fresh = { ...Object(body), basedOn: work === appendEntry ? 2 : 1 };
      const first = await posted(store, work, json(fresh), named);
      expect(first.status).toBe(201);
      await posted(store, saveRevision, json(goodRevision({ basedOn: work === appendEntry ? 1 : 2 })));
      const changes = await store.changesAfter(sampleSlug, 0);
      expect(await posted(store, work, json(fresh), named)).toMatchObject({ status: 201, body: first.body });
      expect(await store.changesAfter(sampleSlug, 0)).toEqual(changes);
    }
  });

  it('is refused when it says something else the second time, but not when somebody else says it', async () => {
    const store = await sampleStore();
    await posted(store, saveRevision, json(goodRevision()), named);
    for (const [work, body] of [
      [saveRevision, goodRevision({ basedOn: 2 })],
      [appendEntry, { basedOn: 1, change }],
    ] as const) {
      const { status, body: problem } = await posted(store, work, json(body), named);
      expect([status, problem.kind]).toEqual([409, 'request-reused']);
    }
    await store.keepName(basim.id, 'Basim');
    const other = await posted(store, saveRevision, json(goodRevision({ basedOn: 2 })), {
      ...named,
      who: basim,
    });
    expect(other.status).toBe(201);
  });
});
