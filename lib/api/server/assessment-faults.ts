import type { Assessment, Revision } from '@/lib/dossier/log';
import type { Dossier } from '@/lib/dossier/schema';
import { needsReason } from '@/lib/forecast/needs-reason';
import { unknownChecks } from './change-faults';
import type { BodyFault } from './refusal';

type Seen = Readonly<{ dossier: Dossier; seq: number; before: Revision | undefined }>;

/** What an assessment of the right shape gets wrong about this dossier. */
export function assessmentFaults(
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
