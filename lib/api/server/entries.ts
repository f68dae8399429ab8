import { dossierWith } from '@/lib/dossier/dossier-with';
import { err, ok } from '@/lib/kernel/result';
import { newEntryBody } from '../contract';
import { appendRefused } from './append-refused';
import { changeAsked } from './change-asked';
import { changeFaults } from './change-faults';
import { readBody } from './read-body';
import type { Work } from './respond';
import { signatureOf } from './who';
import { keptBefore, writeRequest } from './write-request';

/** POST /api/dossiers/:slug/entries */
export const appendEntry: Work = async ({ request, store, slug, who }) => {
  const body = await readBody(request, newEntryBody);
  if (!body.ok) return body;
  const write = writeRequest(request, body.value, who);
  if (!write.ok) return write;
  const sent = await keptBefore(store, write.value, { slug, chain: null });
  if (!sent.ok) return sent;
  const record = await store.readDossier(slug);
  if (record === undefined) return err({ kind: 'unknown-dossier' });
  const entry = sent.value === undefined ? undefined : record.entries[sent.value - 1];
  if (entry !== undefined) return ok({ status: 201, body: { entry, dossier: record.dossier } });
  const { reason, change: asked } = body.value;
  // an undoing is measured against all that there is: what it may not touch, it is refused for by itself
  const basedOn = asked.kind === 'undo' ? record.entries.length : body.value.basedOn;
  const since = record.entries.slice(basedOn);
  if (basedOn > 0 && since.length > 0) return err({ kind: 'conflict', entries: since });
  const change = changeAsked(asked, reason, record.entries);
  if (!change.ok) return change;
  const before = record.dossier;
  const faults = changeFaults(before, change.value);
  if (faults.length > 0) return err({ kind: 'invalid', faults });
  const signature = await signatureOf(store, who);
  if (!signature.ok) return signature;
  const draft = { ...signature.value, change: change.value, ...(reason !== undefined && { reason }) };
  const kept = await store.appendEntry(slug, basedOn, draft, write.value);
  return kept.ok
    ? ok({ status: 201, body: { entry: kept.value, dossier: dossierWith(before, change.value) } })
    : err(appendRefused(kept.error, basedOn, (entries) => ({ kind: 'conflict', entries })));
};
