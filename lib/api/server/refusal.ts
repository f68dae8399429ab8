import type { DossierEntry, Revision } from '@/lib/dossier/log';
import type { ProblemKind, ReasonCode } from '../problem';

/** One value that was refused, not yet in words. `limit` is what would have been accepted. */
export type BodyFault = Readonly<{
  path: readonly PropertyKey[];
  code: ReasonCode;
  value?: unknown;
  limit?: string | number | undefined;
}>;

/** Why a request is not done: a value, for a person can cause it. */
export type Refusal =
  | Readonly<{ kind: 'invalid'; faults: readonly BodyFault[] }>
  | Readonly<{ kind: 'conflict'; entries?: readonly DossierEntry[]; revisions?: readonly Revision[] }>
  /** What an entry changed was changed again later, by these. */
  | Readonly<{ kind: 'overtaken'; entries: readonly DossierEntry[] }>
  | Readonly<{ kind: Exclude<ProblemKind, 'invalid' | 'conflict' | 'overtaken'> }>;

export const statusOf: Readonly<Record<ProblemKind, number>> = {
  'not-json': 400,
  'not-json-type': 415,
  'too-large': 413,
  invalid: 422,
  conflict: 409,
  overtaken: 409,
  'unknown-dossier': 404,
  'slug-taken': 409,
  'request-reused': 409,
  'cross-site': 403,
  'wrong-host': 421,
  'bad-host': 400,
  'bad-address': 400,
  'bad-request': 400,
  'headers-too-large': 431,
  'request-too-slow': 408,
  'no-such-address': 404,
  'method-not-allowed': 405,
  'form-too-large': 413,
  'passphrase-required': 401,
  'name-required': 403,
  'too-many-attempts': 429,
  'store-unavailable': 503,
  'store-busy': 503,
  'disk-full': 507,
  'record-damaged': 500,
  internal: 500,
};
