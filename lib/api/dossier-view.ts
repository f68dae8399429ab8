import { type DossierRecord, dossierAfter } from '@/lib/dossier/log';
import type { DossierView } from './contract';
import { logLine } from './log-line';

/** A record as the browser wants it: the dossier as it stands, its log in brief, its revisions. */
export function dossierView({ slug, entries, revisions }: DossierRecord): DossierView {
  return { slug, seq: entries.length, dossier: dossierAfter(entries), log: entries.map(logLine), revisions };
}
