import { agreed, type Revision } from '@/lib/dossier/log';
import { revisionsAcross } from '@/lib/dossier/weights-across';
import { err, ok } from '@/lib/kernel/result';
import { newRevisionBody } from '../contract';
import { appendRefused } from './append-refused';
import { assessmentFaults } from './assessment-faults';
import { readBody } from './read-body';
import type { Work } from './respond';
import { signatureOf } from './who';
import { keptBefore, writeRequest } from './write-request';

/** GET /api/dossiers/:slug/revisions */
export const listRevisions: Work = async ({ store, slug }) => {
  const record = await store.readDossier(slug);
  return record === undefined
    ? err({ kind: 'unknown-dossier' })
    : ok({ status: 200, body: { revisions: record.revisions } });
};

/** POST /api/dossiers/:slug/revisions */
export const saveRevision: Work = async ({ request, store, slug, who }) => {
  const body = await readBody(request, newRevisionBody);
  if (!body.ok) return body;
  const write = writeRequest(request, body.value, who);
  if (!write.ok) return write;
  const sent = await keptBefore(store, write.value, { slug, chain: agreed });
  if (!sent.ok) return sent;
  const record = await store.readDossier(slug);
  if (record === undefined) return err({ kind: 'unknown-dossier' });
  const revision = sent.value === undefined ? undefined : record.revisions[sent.value - 1];
  if (revision !== undefined) return ok({ status: 201, body: revision });
  const { basedOn, reason, ...judged } = body.value;
  const { dossier } = record;
  const across = (revisions: readonly Revision[]) => revisionsAcross(revisions, dossier.scenarios);
  const since = record.revisions.slice(basedOn);
  if (since.length > 0) return err({ kind: 'conflict', revisions: across(since) });
  const unsigned = reason === undefined ? judged : { ...judged, reason };
  const faults = assessmentFaults(unsigned, {
    dossier,
    seq: record.entries.length,
    before: across(record.revisions).at(-1),
  });
  if (faults.length > 0) return err({ kind: 'invalid', faults });
  const signature = await signatureOf(store, who);
  if (!signature.ok) return signature;
  const assessment = { ...unsigned, ...signature.value };
  const kept = await store.appendRevision(slug, agreed, basedOn, assessment, write.value);
  return kept.ok
    ? ok({ status: 201, body: kept.value })
    : err(
        appendRefused(kept.error, basedOn, (revisions) => ({
          kind: 'conflict',
          revisions: across(revisions),
        })),
      );
};
