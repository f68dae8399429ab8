import type { Change } from '@/lib/dossier/change';
import { dossierWith } from '@/lib/dossier/dossier-with';
import type { DossierEntry } from '@/lib/dossier/log';
import type { UndoRefusal } from '@/lib/dossier/undo';
import { undoOf } from '@/lib/dossier/undo';
import type { Result } from '@/lib/kernel/result';
import { err, ok } from '@/lib/kernel/result';
import type { NewEntryBody } from '../contract';
import { newEntryBody } from '../contract';
import { appendRefused } from './append-refused';
import { changeFaults } from './change-faults';
import { readBody } from './read-body';
import type { Refusal } from './refusal';
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

/** The change that a request asks for, an undoing made into what it does; or why it cannot be done so. */
function changeAsked(
  asked: NewEntryBody['change'],
  reason: string | undefined,
  entries: readonly DossierEntry[],
): Result<Change, Refusal> {
  if (asked.kind === 'undo') {
    const back = undoOf(entries, asked.entry);
    return back.ok ? back : err(undoRefused(asked.entry, back.error));
  }
  const explains = asked.kind === 'parts-replaced' && ['split', 'merged', 'removed'].includes(asked.act);
  return explains && reason === undefined
    ? err({ kind: 'invalid', faults: [{ path: ['reason'], code: 'act-needs-reason' }] })
    : ok(asked);
}

function undoRefused(entry: number, refusal: UndoRefusal): Refusal {
  const path = ['change', 'entry'];
  switch (refusal.kind) {
    case 'unknown-entry':
      return {
        kind: 'invalid',
        faults: [{ path, value: entry, code: 'unknown-base', limit: refusal.last }],
      };
    case 'creation':
      return { kind: 'invalid', faults: [{ path, value: entry, code: 'creation-stays' }] };
    case 'overtaken':
      return { kind: 'overtaken', entries: refusal.since };
  }
}
