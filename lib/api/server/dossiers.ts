import { err, ok } from '@/lib/kernel/result';
import { routes } from '@/lib/routes';
import type { Store } from '@/lib/store/store';
import { newDossierBody } from '../contract';
import { dossierView } from '../dossier-view';
import { newDossier } from './new-dossier';
import { readBody } from './read-body';
import type { Work } from './respond';
import { slugFrom } from './slug-from';

/** GET /api/dossiers */
export const listDossiers: Work = async ({ store }) =>
  ok({ status: 200, body: { dossiers: await store.listDossiers() } });

/** POST /api/dossiers */
export const createDossier: Work = async ({ request, store }) => {
  const body = await readBody(request, newDossierBody);
  if (!body.ok) return body;
  for (const slug of await freeSlugs(store, slugFrom(body.value.title))) {
    const made = await store.createDossier(newDossier(body.value, slug));
    if (made.ok)
      return ok({ status: 201, body: dossierView(made.value), location: routes.api.dossier(slug) });
  }
  return err({ kind: 'slug-taken' });
};

// The first free name and a few more, should somebody take it between the look and the leap.
async function freeSlugs(store: Store, base: string): Promise<readonly string[]> {
  const taken = new Set((await store.listDossiers()).map(({ slug }) => slug));
  const free: string[] = [];
  for (let n = 1; free.length < 10; n++) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(slug)) free.push(slug);
  }
  return free;
}
