import type { Assessment } from '@/lib/dossier/log';
import { agreed, type Revision } from '@/lib/dossier/log';
import type { Dossier } from '@/lib/dossier/schema';
import { revisionsAcross } from '@/lib/dossier/weights-across';
import { needsReason } from '@/lib/forecast/needs-reason';
import { err, ok } from '@/lib/kernel/result';
import { newRevisionBody } from '../contract';
import { appendRefused } from './append-refused';
import { unknownChecks } from './change-faults';
import { readBody } from './read-body';
import type { BodyFault } from './refusal';
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

type Seen = Readonly<{ dossier: Dossier; seq: number; before: Revision | undefined }>;

/** What an assessment of the right shape gets wrong about this dossier. */
function assessmentFaults(
  assessment: Omit<Assessment, 'author'>,
  { dossier, seq, before }: Seen,
): readonly BodyFault[] {
  const { weights, settings, dossierSeq, reason } = assessment;
  const faults = [
    ...keyFaults(dossier, weights, ['weights']),
    ...keyFaults(dossier, settings.prior, ['settings', 'prior']),
    ...unknownChecks(dossier, settings.checksOff, ['settings']),
    ...(dossierSeq > seq
      ? [{ path: ['dossierSeq'], value: dossierSeq, code: 'unknown-base' as const, limit: seq }]
      : []),
  ];
  if (faults.length > 0) return faults;
  const { yardstick } = dossier.settings;
  const unexplained =
    before !== undefined && reason === undefined && needsReason(before.weights, weights, yardstick);
  return unexplained ? [{ path: ['reason'], code: 'reason-required' }] : [];
}

// A number for every scenario of the dossier and for nothing else.
function keyFaults(
  { scenarios }: Dossier,
  numbers: Readonly<Record<string, number>>,
  path: readonly string[],
): readonly BodyFault[] {
  const known = new Set(scenarios.map(({ id }) => id));
  return [
    ...Object.keys(numbers)
      .filter((id) => !known.has(id))
      .map((id): BodyFault => ({ path: [...path, id], value: id, code: 'unknown-id' })),
    ...scenarios
      .filter(({ id }) => !Object.hasOwn(numbers, id))
      .map(({ id }): BodyFault => ({ path: [...path, id], code: 'missing-scenario' })),
  ];
}
