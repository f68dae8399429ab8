import { err, ok } from '@/lib/kernel/result';
import { routes } from '@/lib/routes';
import type { Store } from '@/lib/store/store';
import { newDossierBody } from '../contract';
import { dossierView } from '../dossier-view';
import { newDossier } from './new-dossier';
import { readBody } from './read-body';
import type { Work } from './respond';
import { signatureOf } from './who';
import { writeRequest } from './write-request';

/** GET /api/dossiers */
export const listDossiers: Work = async ({ store }) =>
  ok({ status: 200, body: { dossiers: await store.listDossiers() } });

/** POST /api/dossiers */
export const createDossier: Work = async ({ request, store, who }) => {
  const body = await readBody(request, newDossierBody);
  if (!body.ok) return body;
  const write = writeRequest(request, body.value, who);
  if (!write.ok) return write;
  const signature = await signatureOf(store, who);
  if (!signature.ok) return signature;
  for (const slug of await freeSlugs(store, slugFrom(body.value.title))) {
    const made = await store.createDossier(newDossier(body.value, slug, signature.value), write.value);
    if (made.ok) {
      const location = routes.api.dossier(made.value.slug);
      return ok({ status: 201, body: dossierView(made.value), location });
    }
    if (made.error.kind === 'request-reused') return err(made.error);
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

/** An address made from a title: its Latin letters and digits, or "dossier" where it has none. */
function slugFrom(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' || plain === 'new' ? 'dossier' : plain;
}
