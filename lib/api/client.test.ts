import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dossierQuery, revisionMutation, unsavedId } from './client';
import type { DossierView, NewRevisionBody, Signed } from './contract';
import { dossierView } from './dossier-view';
import { ApiProblem } from './send-json';
import { namePerson } from './server/person';
import { respond } from './server/respond';
import { saveRevision } from './server/revisions';
import { assessed, sampleSlug, sampleStore } from './server/testing';

afterEach(() => vi.unstubAllGlobals());

async function browser() {
  const store = await sampleStore();
  const record = await store.readDossier(sampleSlug);
  if (record === undefined) throw new Error('no sample');
  const client = new QueryClient();
  const { queryKey } = dossierQuery(sampleSlug);
  client.setQueryData(queryKey, dossierView(record));
  const shown = (): DossierView['revisions'] => client.getQueryData(queryKey)?.revisions ?? [];
  const shownMeanwhile: DossierView['revisions'][number][] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    shownMeanwhile.push(...shown());
    return respond(
      new Request(`http://127.0.0.1${address}`, init),
      sampleSlug,
      async () => store,
      address.startsWith('/api/person') ? namePerson : saveRevision,
    );
  });
  const save = (change: Partial<Signed<NewRevisionBody>> = {}) =>
    client
      .getMutationCache()
      .build(client, revisionMutation(client, sampleSlug))
      .execute({ ...assessed(), weights: { A: 62, B: 28, O: 10 }, basedOn: 1, ...change });
  return { store, shown, shownMeanwhile, save };
}

describe('a save in the browser', () => {
  it('is shown before the server answers, and as kept when it has', async () => {
    const { shown, shownMeanwhile, save } = await browser();
    const kept = await save();
    expect(shownMeanwhile.at(-1)).toMatchObject({
      id: unsavedId,
      number: 2,
      weights: { A: 62, B: 28, O: 10 },
    });
    expect(shown()).toHaveLength(2);
    expect(shown().at(-1)).toEqual(kept);
  });

  it('whose answer was lost is saved, and not by somebody else, when it is sent again', async () => {
    const { store, save } = await browser();
    const reached = globalThis.fetch;
    vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
      const answer = await reached(address, init);
      if (address.includes('revisions')) throw new TypeError('the connection was lost');
      return answer;
    });
    await expect(save()).rejects.toMatchObject({ problem: undefined });
    expect((await store.readDossier(sampleSlug))?.revisions).toHaveLength(2);
    vi.stubGlobal('fetch', reached);
    // the page was read again meanwhile, and shows what came in
    expect(await save({ basedOn: 2 })).toMatchObject({ number: 2, weights: { A: 62, B: 28, O: 10 } });
    expect((await store.readDossier(sampleSlug))?.revisions).toHaveLength(2);
  });

  it('is taken back when somebody saved first, and says who', async () => {
    const { store, shown, save } = await browser();
    await store.appendRevision(sampleSlug, 'agreed', 1, assessed({ author: 'Basim' }));
    const refusal = await save().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiProblem);
    expect(refusal).toMatchObject({
      problem: { kind: 'conflict', revisions: [{ number: 2, author: 'Basim' }] },
    });
    expect(shown().map(({ id }) => id)).not.toContain(unsavedId);
  });

  it('is taken back when the server cannot be reached', async () => {
    const { shown, save } = await browser();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    await expect(save()).rejects.toMatchObject({ name: 'ApiProblem', problem: undefined });
    expect(shown()).toHaveLength(1);
  });
});
