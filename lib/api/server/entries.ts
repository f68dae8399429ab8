import { dossierAfter, dossierWith } from '@/lib/dossier/log';
import { err, ok } from '@/lib/kernel/result';
import { newEntryBody } from '../contract';
import { appendRefused } from './append-refused';
import { changeFaults } from './change-faults';
import { readBody } from './read-body';
import type { Work } from './respond';

/** POST /api/dossiers/:slug/entries */
export const appendEntry: Work = async ({ request, store, slug }) => {
  const body = await readBody(request, newEntryBody);
  if (!body.ok) return body;
  const record = await store.readDossier(slug);
  if (record === undefined) return err({ kind: 'unknown-dossier' });
  const { basedOn, author, reason, change } = body.value;
  const since = record.entries.slice(basedOn);
  if (basedOn > 0 && since.length > 0) return err({ kind: 'conflict', entries: since });
  const before = dossierAfter(record.entries);
  const faults = changeFaults(before, change);
  if (faults.length > 0) return err({ kind: 'invalid', faults });
  const draft = reason === undefined ? { author, change } : { author, reason, change };
  const kept = await store.appendEntry(slug, basedOn, draft);
  return kept.ok
    ? ok({ status: 201, body: { entry: kept.value, dossier: dossierWith(before, change) } })
    : err(appendRefused(kept.error, basedOn, (entries) => ({ kind: 'conflict', entries })));
};
