import { agreed, type Revision } from '@/lib/dossier/log';
import { revisionsAcross } from '@/lib/dossier/weights-across';
import { err, ok } from '@/lib/kernel/result';
import { newRevisionBody } from '../contract';
import { appendRefused } from './append-refused';
import { assessmentFaults } from './assessment-faults';
import { readBody } from './read-body';
import type { Work } from './respond';

/** GET /api/dossiers/:slug/revisions */
export const listRevisions: Work = async ({ store, slug }) => {
  const record = await store.readDossier(slug);
  return record === undefined
    ? err({ kind: 'unknown-dossier' })
    : ok({ status: 200, body: { revisions: record.revisions } });
};

/** POST /api/dossiers/:slug/revisions */
export const saveRevision: Work = async ({ request, store, slug }) => {
  const body = await readBody(request, newRevisionBody);
  if (!body.ok) return body;
  const record = await store.readDossier(slug);
  if (record === undefined) return err({ kind: 'unknown-dossier' });
  const { basedOn, reason, ...judged } = body.value;
  const { dossier } = record;
  const across = (revisions: readonly Revision[]) => revisionsAcross(revisions, dossier.scenarios);
  const since = record.revisions.slice(basedOn);
  if (since.length > 0) return err({ kind: 'conflict', revisions: across(since) });
  const assessment = reason === undefined ? judged : { ...judged, reason };
  const faults = assessmentFaults(assessment, {
    dossier,
    seq: record.entries.length,
    before: across(record.revisions).at(-1),
  });
  if (faults.length > 0) return err({ kind: 'invalid', faults });
  const kept = await store.appendRevision(slug, agreed, basedOn, assessment);
  return kept.ok
    ? ok({ status: 201, body: kept.value })
    : err(
        appendRefused(kept.error, basedOn, (revisions) => ({
          kind: 'conflict',
          revisions: across(revisions),
        })),
      );
};
