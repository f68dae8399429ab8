import { err, ok } from '@/lib/kernel/result';
import { dossierView } from '../dossier-view';
import type { Work } from './respond';

/** GET /api/dossiers/:slug */
export const readDossier: Work = async ({ store, slug }) => {
  const record = await store.readDossier(slug);
  return record === undefined
    ? err({ kind: 'unknown-dossier' })
    : ok({ status: 200, body: dossierView(record) });
};
