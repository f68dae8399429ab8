import type { DossierRecord } from '@/lib/dossier/log';
import { err, ok } from '@/lib/kernel/result';
import { dossierView } from '../dossier-view';
import type { Work } from './respond';

/** GET /api/dossiers/:slug */
export const readDossier: Work = async ({ store, slug }) => {
  const record = await store.readDossier(slug);
  return record === undefined ? err({ kind: 'unknown-dossier' }) : ok({ status: 200, json: jsonOf(record) });
};

// A record is the same object until something is added to it, and so is what is said of it.
const written = new WeakMap<DossierRecord, Uint8Array<ArrayBuffer>>();

function jsonOf(record: DossierRecord): Uint8Array<ArrayBuffer> {
  const json = written.get(record) ?? new TextEncoder().encode(JSON.stringify(dossierView(record)));
  written.set(record, json);
  return json;
}
