import type { DossierRecord, KeptRevision, Revision } from '@/lib/dossier/log';
import { revisionsAcross, unjudgedScenarios } from '@/lib/dossier/weights-across';
import type { DossierView } from './contract';
import { logLine } from './log-line';

/**
 * A record as the browser wants it: the dossier as it stands, its log in brief, its revisions. Weights are read over
 * the scenarios that there are now; the record keeps them as they were judged.
 */
export function dossierView(record: DossierRecord): DossierView {
  const before = views.get(record);
  if (before !== undefined) return before;
  const view = viewOf(record);
  views.set(record, view);
  return view;
}

// The store gives the same record until something is added to it.
const views = new WeakMap<DossierRecord, DossierView>();

function viewOf({ slug, dossier, entries, revisions }: DossierRecord): DossierView {
  const { scenarios } = dossier;
  return {
    slug,
    seq: entries.length,
    dossier,
    log: entries.map(logLine),
    revisions: revisionsAcross(revisions.map(unsealed), scenarios),
    unjudged: unjudgedScenarios(revisions.at(-1)?.weights ?? {}, scenarios),
  };
}

// A page has no use for the hashes; who wants to check them asks the store.
function unsealed({ chain, changeNumber, hash, previous, ...revision }: KeptRevision): Revision {
  return revision;
}
