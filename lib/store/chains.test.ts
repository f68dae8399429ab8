import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreed } from '@/lib/dossier/log';
import { entryHash, revisionHash } from './record-hash.mjs';
import type { Store } from './store';
import { created, everyStore } from './testing/every-store';
import { addition, sampleAssessment } from './testing/sample';

const amal = '018f3a5c-0000-7000-8000-00000000000a';
const basim = '018f3a5c-0000-7000-8000-00000000000b';

everyStore((store) => {
  it('counts, and refuses, in each chain by itself', async () => {
    const slug = await created(store());
    const first = await store().appendRevision(slug, amal, 0, sampleAssessment({ authorId: amal }));
    expect(first).toMatchObject({ ok: true, value: { chain: amal, number: 1, basedOn: 0, authorId: amal } });
    expect(await store().appendRevision(slug, basim, 0, sampleAssessment())).toMatchObject({
      ok: true,
      value: { chain: basim, number: 1 },
    });
    expect(await store().appendRevision(slug, agreed, 1, sampleAssessment())).toMatchObject({
      ok: true,
      value: { chain: agreed, number: 2 },
    });
    expect(await store().appendRevision(slug, amal, 0, sampleAssessment())).toEqual({
      ok: false,
      error: { kind: 'conflict', since: first.ok ? [first.value] : [] },
    });
    expect(await store().appendRevision(slug, basim, 2, sampleAssessment())).toEqual({
      ok: false,
      error: { kind: 'unknown-base', head: 1 },
    });
  });

  it('shows nobody’s own chain in the record or the list', async () => {
    const slug = await created(store());
    await store().appendRevision(slug, amal, 0, sampleAssessment({ author: 'Amal alone' }));
    const record = await store().readDossier(slug);
    expect(record?.revisions.map(({ chain }) => chain)).toEqual([agreed]);
    const listed = (await store().listDossiers()).find((each) => each.slug === slug);
    expect(listed).toMatchObject({ revisions: 1, changedAt: record?.revisions[0]?.recordedAt });
  });

  it('lets every chain and the log grow at once, and numbers the changes of all of them without a gap', async () => {
    const slug = await created(store());
    const chains = [agreed, amal, basim];
    await Promise.all([
      ...chains.map((chain, index) => growing(store(), slug, chain, index === 0 ? 1 : 0)),
      lengthening(store(), slug),
    ]);
    const changes = await store().changesAfter(slug, 0);
    expect(changes.map(numberOf)).toEqual(changes.map((_, index) => index + 1));
    expect(changes).toHaveLength(2 + 4 * 5);
    expect((await store().readDossier(slug))?.changeNumber).toBe(changes.length);
  });

  it('says what came after any change, in order, in the log and in every chain', async () => {
    const slug = await created(store());
    await store().appendEntry(slug, 1, { author: 'Amal', authorId: amal, change: addition('E1') });
    await store().appendRevision(slug, amal, 0, sampleAssessment());
    await store().appendRevision(slug, agreed, 1, sampleAssessment());
    const all = await store().changesAfter(slug, 0);
    expect(all.map((change) => (change.kind === 'entry' ? 'log' : change.revision.chain))).toEqual([
      'log',
      agreed,
      'log',
      amal,
      agreed,
    ]);
    expect(all[2]).toMatchObject({ entry: { seq: 2, authorId: amal } });
    for (let after = 0; after <= 6; after++)
      expect(await store().changesAfter(slug, after)).toEqual(all.slice(after));
    expect(await store().changesAfter('nobody-made-this', 0)).toEqual([]);
  });

  it('gives everything the hash of its content and of the one before in its log or chain', async () => {
    const slug = await created(store());
    await store().appendEntry(slug, 1, { author: 'Amal', reason: 'صورة', change: addition('E1') });
    for (const [chain, basedOn] of [
      [agreed, 1],
      [amal, 0],
      [amal, 1],
    ] as const)
      await store().appendRevision(slug, chain, basedOn, sampleAssessment({ reason: '\ud800 \u0000' }));
    const last = new Map<string, string>();
    for (const change of await store().changesAfter(slug, 0)) {
      const kept = change.kind === 'entry' ? change.entry : change.revision;
      const chain = change.kind === 'entry' ? 'the log' : change.revision.chain;
      expect(kept.previous).toBe(last.get(chain));
      expect(kept.hash).toBe(hashAgain(slug, change));
      last.set(chain, kept.hash);
    }
    expect(last.size).toBe(3);
  });

  it('gives any page of a log or chain, newest first', async () => {
    const slug = await created(store());
    for (let head = 1; head < 7; head++)
      await store().appendRevision(slug, agreed, head, sampleAssessment({ reason: `after ${head}` }));
    await store().appendRevision(slug, amal, 0, sampleAssessment());
    await store().appendEntry(slug, 1, { author: 'Amal', change: addition('E1') });
    const all = (await store().readDossier(slug))?.revisions.toReversed() ?? [];
    const [before, count] = [fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })];
    await fc.assert(
      fc.asyncProperty(before, count, async (before, count) => {
        const page = await store().revisionsBefore(slug, agreed, { before, count });
        expect(page).toEqual(all.filter(({ number }) => number < before).slice(0, count));
      }),
      { numRuns: 30 },
    );
    expect(await store().revisionsBefore(slug, agreed, { count: 2 })).toEqual(all.slice(0, 2));
    expect((await store().revisionsBefore(slug, amal, { count: 50 })).map(({ number }) => number)).toEqual([
      1,
    ]);
    expect((await store().entriesBefore(slug, { count: 50 })).map(({ seq }) => seq)).toEqual([2, 1]);
    expect((await store().entriesBefore(slug, { before: 2, count: 50 })).map(({ seq }) => seq)).toEqual([1]);
  });
});

type Change = Awaited<ReturnType<Store['changesAfter']>>[number];

function numberOf(change: Change): number {
  return change.kind === 'entry' ? change.entry.changeNumber : change.revision.changeNumber;
}

function hashAgain(slug: string, change: Change): string {
  if (change.kind === 'entry') {
    const { id, seq, recordedAt, previous = null, changeNumber, hash, ...body } = change.entry;
    return entryHash({ slug, seq, id, recorded_at: recordedAt, body: JSON.stringify(body), previous });
  }
  const {
    id,
    chain,
    number,
    basedOn,
    recordedAt,
    previous = null,
    changeNumber,
    hash,
    ...body
  } = change.revision;
  const row = { slug, chain, number, id, based_on: basedOn, recorded_at: recordedAt, previous };
  return revisionHash({ ...row, body: JSON.stringify(body) });
}

async function growing(store: Store, slug: string, chain: string, head: number): Promise<void> {
  for (let basedOn = head; basedOn < head + 5; basedOn++)
    expect((await store.appendRevision(slug, chain, basedOn, sampleAssessment())).ok).toBe(true);
}

async function lengthening(store: Store, slug: string): Promise<void> {
  for (let basedOn = 1; basedOn < 6; basedOn++) {
    const draft = { author: 'Amal', change: addition(`E${basedOn}`) };
    expect((await store.appendEntry(slug, basedOn, draft)).ok).toBe(true);
  }
}
