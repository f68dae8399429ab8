import { expect, it } from 'vitest';
import { agreed } from '@/lib/dossier/log';
import { created, everyStore, freshSlug } from './testing/every-store';
import { addition, sampleAssessment, sampleDraft } from './testing/sample';

let ids = 0;
const freshRequest = () => ({ id: `request-${++ids}`, asker: 'amal', bodyHash: 'as-first-sent' });
const reused = { ok: false, error: { kind: 'request-reused' } };
const entry = { author: 'Amal', change: addition('E1') };

everyStore((store) => {
  it('keeps a revision that is sent twice once, and answers both times with what was kept', async () => {
    const slug = await created(store());
    const request = freshRequest();
    const first = await store().appendRevision(slug, agreed, 1, sampleAssessment(), request);
    await store().appendRevision(slug, agreed, 2, sampleAssessment({ author: 'Basim' }));
    expect(first).toMatchObject({ ok: true, value: { number: 2 } });
    expect(await store().appendRevision(slug, agreed, 1, sampleAssessment(), request)).toEqual(first);
    expect((await store().readDossier(slug))?.revisions).toHaveLength(3);
  });

  it('does the same for an entry and for a new dossier', async () => {
    const [draft, request] = [sampleDraft(freshSlug()), freshRequest()];
    const made = await store().createDossier(draft, request);
    const { slug } = draft.dossier;
    const second = freshRequest();
    const kept = await store().appendEntry(slug, 1, entry, second);
    expect(kept).toMatchObject({ ok: true, value: { seq: 2 } });
    expect(await store().appendEntry(slug, 1, entry, second)).toEqual(kept);
    expect(made).toMatchObject({ ok: true, value: { slug, changeNumber: 2 } });
    expect(await store().createDossier(sampleDraft(freshSlug()), request)).toEqual(made);
    expect(await store().changesAfter(slug, 0)).toHaveLength(3);
  });

  it('keeps what is sent many times at once only once', async () => {
    const slug = await created(store());
    const request = freshRequest();
    const sent = await Promise.all(
      Array.from({ length: 6 }, () => store().appendRevision(slug, agreed, 1, sampleAssessment(), request)),
    );
    expect(sent.filter(({ ok }) => ok)).toHaveLength(6);
    expect(new Set(sent.map((kept) => kept.ok && kept.value.id)).size).toBe(1);
    const creation = freshRequest();
    const draft = sampleDraft(freshSlug());
    const made = await Promise.all(Array.from({ length: 4 }, () => store().createDossier(draft, creation)));
    expect(made.filter(({ ok }) => ok)).toHaveLength(4);
    expect(await store().changesAfter(slug, 2)).toHaveLength(1);
    expect(await store().changesAfter(draft.dossier.slug, 0)).toHaveLength(2);
  });

  it('refuses an id that its asker used for something else, and keeps nothing', async () => {
    const [slug, other] = [await created(store()), await created(store())];
    const request = freshRequest();
    await store().appendRevision(slug, agreed, 1, sampleAssessment(), request);
    const changed = { ...request, bodyHash: 'as-sent-later' };
    expect(await store().appendRevision(slug, agreed, 2, sampleAssessment(), changed)).toEqual(reused);
    expect(await store().appendEntry(slug, 1, entry, request)).toEqual(reused);
    expect(await store().appendRevision(other, agreed, 1, sampleAssessment(), request)).toEqual(reused);
    expect(await store().appendRevision(slug, 'amal', 0, sampleAssessment(), request)).toEqual(reused);
    expect(await store().createDossier(sampleDraft(freshSlug()), request)).toEqual(reused);
    expect(await store().changesAfter(slug, 2)).toHaveLength(1);
    expect(await store().changesAfter(other, 2)).toEqual([]);
  });

  it('lets two askers use the same id', async () => {
    const slug = await created(store());
    const request = freshRequest();
    await store().appendRevision(slug, agreed, 1, sampleAssessment(), request);
    const basim = { ...request, asker: 'basim' };
    expect(await store().appendRevision(slug, agreed, 2, sampleAssessment(), basim)).toMatchObject({
      ok: true,
      value: { number: 3 },
    });
  });

  it('does not remember what was refused: the same request may be sent again on top of what came first', async () => {
    const slug = await created(store());
    const request = freshRequest();
    const late = await store().appendRevision(slug, agreed, 0, sampleAssessment(), request);
    expect(late).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    const again = await store().appendRevision(slug, agreed, 1, sampleAssessment(), request);
    expect(again).toMatchObject({ ok: true, value: { number: 2 } });
  });
});
