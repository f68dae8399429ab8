import type { DossierEntry } from '@/lib/dossier/log';
import { subjects } from '@/lib/dossier/subjects';
import type { LogLine } from './contract';

/** An entry in brief, as a history lists it. */
export function logLine({ id, seq, recordedAt, author, reason, change }: DossierEntry): LogLine {
  const line = { id, seq, recordedAt, author, reason, kind: change.kind, developments: subjects(change) };
  return change.kind === 'parts-replaced' ? { ...line, act: change.act, undoes: change.undoes } : line;
}
