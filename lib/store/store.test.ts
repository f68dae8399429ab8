import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { agreed } from '@/lib/dossier/log';
import { openStore } from './open-store';
import type { Store } from './store';
import { StoreError } from './store-error';
import { hostileText, sampleWeights } from './testing/arbitraries';
import { created, everyStore, freshSlug, migrations } from './testing/every-store';
import { addition, sampleAssessment, sampleDraft } from './testing/sample';

everyStore((store) => {
  it('gives back a new dossier as it was written, with its first entry and revision', async () => {
    const slug = freshSlug();
    const draft = sampleDraft(slug);
    const made = await store().createDossier(draft);
    const kept = await store().readDossier(slug);
    expect(made).toEqual({ ok: true, value: kept });
    expect(kept?.entries).toMatchObject([
      { seq: 1, author: 'Amal', change: { kind: 'created', dossier: draft.dossier } },
    ]);
    expect(kept?.revisions).toMatchObject([{ number: 1, basedOn: 0, ...draft.assessment }]);
  });

  it('lists dossiers oldest first with the length of their logs', async () => {
    const first = await created(store());
    const second = await created(store());
    await store().appendEntry(second, 1, { author: 'Amal', change: addition('E1') });
    const listed = (await store().listDossiers()).filter(({ slug }) => slug === first || slug === second);
    expect(listed).toMatchObject([
      { slug: first, entries: 1, revisions: 1, title: { en: 'Harbour', ar: 'الميناء' } },
      { slug: second, entries: 2, revisions: 1 },
    ]);
  });

  it('does not know what nobody made', async () => {
    expect(await store().readDossier('nobody-made-this')).toBeUndefined();
    const unknown = { ok: false, error: { kind: 'unknown-dossier' } };
    expect(await store().appendRevision('nobody-made-this', agreed, 0, sampleAssessment())).toEqual(unknown);
    expect(await store().appendEntry('nobody-made-this', 1, { author: 'A', change: addition('E1') })).toEqual(
      unknown,
    );
  });

  it('refuses a second dossier of the same name and keeps the first as it was', async () => {
    const slug = await created(store());
    const before = await store().readDossier(slug);
    expect(await store().createDossier(sampleDraft(slug))).toEqual({
      ok: false,
      error: { kind: 'slug-taken' },
    });
    expect(await store().readDossier(slug)).toEqual(before);
  });

  it('refuses what was based on something older and says what came first', async () => {
    const slug = await created(store());
    const first = await store().appendRevision(slug, agreed, 1, sampleAssessment({ author: 'Amal' }));
    const late = await store().appendRevision(slug, agreed, 1, sampleAssessment({ author: 'Basim' }));
    expect(first.ok).toBe(true);
    expect(late).toEqual({ ok: false, error: { kind: 'conflict', since: first.ok ? [first.value] : [] } });
    const entry = await store().appendEntry(slug, 1, { author: 'Amal', change: addition('E1') });
    const lateEntry = await store().appendEntry(slug, 1, { author: 'Basim', change: addition('E2') });
    expect(lateEntry).toEqual({
      ok: false,
      error: { kind: 'conflict', since: entry.ok ? [entry.value] : [] },
    });
    expect((await store().readDossier(slug))?.revisions).toHaveLength(2);
  });

  it('refuses what was based on something that does not exist yet', async () => {
    const slug = await created(store());
    const ahead = { ok: false, error: { kind: 'unknown-base', head: 1 } };
    expect(await store().appendRevision(slug, agreed, 7, sampleAssessment())).toEqual(ahead);
    expect(await store().appendEntry(slug, 7, { author: 'A', change: addition('E1') })).toEqual(ahead);
  });

  it('gives every text and number back as it was written, whatever is in it', async () => {
    const slug = await created(store());
    let head = 1;
    await fc.assert(
      fc.asyncProperty(hostileText, sampleWeights, async (reason, weights) => {
        const written = sampleAssessment({ reason, weights });
        const kept = await store().appendRevision(slug, agreed, head, written);
        head += 1;
        const read = (await store().readDossier(slug))?.revisions.at(-1);
        expect(kept).toEqual({ ok: true, value: read });
        expect(read).toMatchObject({ ...written, number: head, basedOn: head - 1 });
      }),
      { numRuns: 40 },
    );
  });

  it('never loses and never doubles an append when many come at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 1, max: 4 }),
        async (writers, each) => {
          const slug = await created(store());
          const saved = await Promise.all(
            Array.from({ length: writers }, (_, writer) =>
              appendAll(store(), slug, `writer ${writer}`, each),
            ),
          );
          const revisions = (await store().readDossier(slug))?.revisions ?? [];
          expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1));
          expect(
            revisions
              .slice(1)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(saved.flat().sort());
          expect(revisions).toHaveLength(1 + writers * each);
        },
      ),
      { numRuns: 5 },
    );
  });

  it('answers when asked for its health', async () => {
    await expect(store().health()).resolves.toBeUndefined();
  });
});

/** Appends again and again, each time on top of what came first, until `count` are kept; their ids. */
async function appendAll(store: Store, slug: string, author: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  let basedOn = 1;
  while (ids.length < count) {
    const kept = await store.appendRevision(slug, agreed, basedOn, sampleAssessment({ author }));
    if (kept.ok) {
      ids.push(kept.value.id);
      basedOn += 1;
    } else if (kept.error.kind === 'conflict' && kept.error.since.length > 0) {
      basedOn += kept.error.since.length;
    } else {
      throw new Error(kept.error.kind);
    }
  }
  return ids;
}

const folder = mkdtempSync(join(tmpdir(), 'masar-nowhere-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a database that cannot be had', () => {
  it('is a StoreError with its cause, not a value', async () => {
    const refused = openStore({
      dataDir: folder,
      databaseUrl: 'postgres://masar@127.0.0.1:1/none',
      migrations,
    });
    await expect(refused).rejects.toBeInstanceOf(StoreError);
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const unwritable = openStore({ dataDir: join(file, 'inside'), migrations });
    await expect(unwritable).rejects.toMatchObject({ name: 'StoreError', cause: expect.anything() });
  });
});
