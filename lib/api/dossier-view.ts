import { type DossierEntry, type DossierRecord, dossierAfter } from '@/lib/dossier/log';
import type { DossierView, LogLine } from './contract';

/** A record as the browser wants it: the dossier as it stands, its log in brief, its revisions. */
export function dossierView({ slug, entries, revisions }: DossierRecord): DossierView {
  return { slug, seq: entries.length, dossier: dossierAfter(entries), log: entries.map(logLine), revisions };
}

function logLine({ id, seq, recordedAt, author, reason, change }: DossierEntry): LogLine {
  return { id, seq, recordedAt, author, reason, kind: change.kind, development: subject(change) };
}

function subject(change: DossierEntry['change']): string | undefined {
  if (change.kind === 'development-removed') return change.id;
  return 'development' in change ? change.development.id : undefined;
}
