import { describe, expect, it, vi } from 'vitest';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { dossierAfter } from '@/lib/dossier/log';
import { removal } from '@/lib/dossier/removal';
import { addition, sampleDevelopment } from '@/lib/store/testing/sample';
import { createDossier } from './dossiers';
import { appendEntry } from './entries';
import { saveRevision } from './revisions';
import { goodRevision, posted, sampleSlug, sampleStore } from './testing';
import type { Who } from './who';

const json = JSON.stringify;

const basim: Who = { kind: 'browser', id: 'b-1' };

describe('saving an assessment', () => {
  it('appends it, and needs no reason for a small change', async () => {
    const store = await sampleStore();
    expect((await posted(store, saveRevision, json(goodRevision()))).status).toBe(201);
    const kept = await store.readDossier(sampleSlug);
    expect(kept?.revisions[1]).toMatchObject({ number: 2, basedOn: 1, weights: { A: 62, B: 28, O: 10 } });
  });

  it('takes a large change with a reason', async () => {
    const body = json(goodRevision({ weights: { A: 40, B: 50, O: 10 }, reason: 'الميناء ما زال مغلقًا' }));
    expect((await posted(await sampleStore(), saveRevision, body)).status).toBe(201);
  });

  it('refuses the second of two that started from the same revision and shows it the first', async () => {
    const store = await sampleStore();
    await posted(store, saveRevision, json(goodRevision()));
    await store.keepName(basim.id, 'Basim');
    const second = await posted(store, saveRevision, json(goodRevision()), { who: basim });
    expect(second.status).toBe(409);
    expect(second.body.revisions).toMatchObject([{ number: 2, author: 'Amal' }]);
    expect((await store.readDossier(sampleSlug))?.revisions).toHaveLength(2);
  });

  it('lets exactly one of many at once through', async () => {
    const store = await sampleStore();
    const bodies = Array.from({ length: 12 }, (_, n) => json(goodRevision({ gapReason: `Writer ${n}` })));
    const answers = await Promise.all(bodies.map((body) => posted(store, saveRevision, body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(11).fill(409)]);
  });

  it('knows no dossier that nobody made', async () => {
    const answer = await posted(await sampleStore(), saveRevision, json(goodRevision()), { slug: 'nobody' });
    expect(answer.status).toBe(404);
  });
});

describe('changing a dossier', () => {
  const entry = (basedOn: number, change: unknown) => json({ basedOn, change });

  it('adds, changes and removes a development', async () => {
    const store = await sampleStore();
    const changed = { kind: 'development-changed', development: sampleDevelopment('E1', 'Two ships') };
    expect((await posted(store, appendEntry, entry(1, addition('E1')))).status).toBe(201);
    expect((await posted(store, appendEntry, entry(2, changed))).status).toBe(201);
    const kept = await store.readDossier(sampleSlug);
    expect(dossierAfter(kept?.entries ?? []).developments).toMatchObject([
      { id: 'E1', title: { en: 'Two ships' } },
    ]);
    const removed = { kind: 'development-removed', id: 'E1' };
    expect((await posted(store, appendEntry, entry(3, removed))).status).toBe(201);
  });

  it('refuses what was based on an older entry and shows what came first', async () => {
    const store = await sampleStore();
    await posted(store, appendEntry, entry(1, addition('E1')));
    const late = await posted(store, appendEntry, entry(1, addition('E2')));
    expect(late.status).toBe(409);
    expect(late.body.entries).toMatchObject([{ seq: 2, change: { kind: 'development-added' } }]);
  });

  it('refuses to remove what another date hangs on', async () => {
    const store = await sampleStore();
    const hanging = {
      ...sampleDevelopment('E2'),
      occurred: { rule: { kind: 'relative', to: 'E1', months: 1, toleranceMonths: 0 } },
    };
    await posted(store, appendEntry, entry(1, addition('E1')));
    await posted(store, appendEntry, entry(2, { kind: 'development-added', development: hanging }));
    const removal = await posted(store, appendEntry, entry(3, { kind: 'development-removed', id: 'E1' }));
    expect(removal.body.errors).toMatchObject([
      { path: 'developments[0].occurred.rule.to', code: 'unknown-id' },
    ]);
  });
});

describe('one act on several parts of a dossier', () => {
  const entry = (basedOn: number, change: unknown, more = {}) => json({ basedOn, change, ...more });
  const hanging = {
    ...sampleDevelopment('E2'),
    occurred: { rule: { kind: 'relative', to: 'E1', months: 1, toleranceMonths: 0 } },
  };
  async function twoStored() {
    const store = await sampleStore();
    await posted(store, appendEntry, entry(1, addition('E1')));
    await posted(store, appendEntry, entry(2, { kind: 'development-added', development: hanging }));
    const dossier = dossierAfter((await store.readDossier(sampleSlug))?.entries ?? []);
    return { store, dossier };
  }

  it('removes what other things hang on, with them, if it is given a reason', async () => {
    const { store, dossier } = await twoStored();
    const change = removal(dossier, 'E1');
    const bare = await posted(store, appendEntry, entry(3, change));
    expect(bare.body.errors).toMatchObject([{ path: 'reason', code: 'act-needs-reason' }]);
    const kept = await posted(store, appendEntry, entry(3, change, { reason: 'A duplicate' }));
    expect(kept.status).toBe(201);
    const after = dossierAfter((await store.readDossier(sampleSlug))?.entries ?? []);
    expect(after.developments).toMatchObject([{ id: 'E2', occurred: { rule: { kind: 'fixed' } } }]);
  });

  it('is taken back by its number, without a word about what it was based on', async () => {
    const { store, dossier } = await twoStored();
    await posted(store, appendEntry, entry(3, removal(dossier, 'E1'), { reason: 'A duplicate' }));
    const undone = await posted(store, appendEntry, entry(1, { kind: 'undo', entry: 4 }));
    expect(undone.status).toBe(201);
    expect(undone.body).toMatchObject({ entry: { seq: 5, change: { act: 'undone', undoes: 4 } } });
    const kept = await store.readDossier(sampleSlug);
    expect(dossierAfter(kept?.entries ?? [])).toEqual(dossier);
    expect(kept?.entries).toHaveLength(5);
  });

  it('is not taken back over a later change of the same thing, which is attached', async () => {
    const { store } = await twoStored();
    const changed = { kind: 'development-changed', development: sampleDevelopment('E1', 'Two ships') };
    await posted(store, appendEntry, entry(3, changed));
    const refused = await posted(store, appendEntry, entry(4, { kind: 'undo', entry: 2 }));
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ kind: 'overtaken', entries: [{ seq: 4 }] });
  });

  it('is refused where it would leave something that points nowhere', async () => {
    const { store } = await twoStored();
    const change = { kind: 'parts-replaced', act: 'removed', developments: { remove: ['E1'] } };
    const refused = await posted(store, appendEntry, entry(3, change, { reason: 'x' }));
    expect(refused.body.errors).toMatchObject([
      { path: 'developments[0].occurred.rule.to', code: 'unknown-id' },
    ]);
  });
});

describe('a new dossier', () => {
  it.each([2, 3, 5, 7, 11, 12])('with %i scenarios is whole and starts from equal shares', async (count) => {
    const store = await sampleStore();
    const scenarios = Array.from({ length: count }, (_, n) => ({
      name: `سيناريو ${n + 1}`,
      reserved: n === count - 1,
    }));
    const body = {
      language: 'ar',
      title: 'محادثات الحدود',
      question: 'هل تُستأنف المحادثات؟',
      claim: 'أن يكون ما يحدث',
      horizonOn: '2030-06-30',
      anchorOn: '2030-01-01',
      scenarios,
    };
    const made = await posted(store, createDossier, json(body));
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe('/api/dossiers/dossier');
    const kept = await store.readDossier('dossier');
    const dossier = dossierSchema.parse(dossierAfter(kept?.entries ?? []));
    expect(dossier.settings.prior.O).toBe(10);
    const weights = Object.values(kept?.revisions[0]?.weights ?? {});
    expect(weights).toHaveLength(count);
    expect(weights.reduce((sum, points) => sum + points, 0)).toBe(100);
    expect(Math.max(...weights.slice(0, -1)) - Math.min(...weights.slice(0, -1))).toBeLessThanOrEqual(1);
    const again = await posted(store, createDossier, json(body));
    expect(again.headers.get('location')).toBe('/api/dossiers/dossier-2');
  });
});

describe('a database that is gone', () => {
  it('is said to be gone, whichever copy of the module threw', async () => {
    const store = await sampleStore();
    const gone = Object.assign(new Error('connection refused'), { name: 'StoreError', failure: 'away' });
    const broken = { ...store, readDossier: () => Promise.reject(gone) };
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const answer = await posted(broken, saveRevision, json(goodRevision()));
    expect(answer.status).toBe(503);
    expect(answer.body.kind).toBe('store-unavailable');
    expect(logged).toHaveBeenCalledWith(gone);
    logged.mockRestore();
  });
});
