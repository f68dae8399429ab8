import type { Change } from '@/lib/dossier/change';
import type { DossierEntry } from '@/lib/dossier/log';
import { type UndoRefusal, undoOf } from '@/lib/dossier/undo';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { NewEntryBody } from '../contract';
import type { Refusal } from './refusal';

/** The change that a request asks for, an undoing made into what it does; or why it cannot be done so. */
export function changeAsked(
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
