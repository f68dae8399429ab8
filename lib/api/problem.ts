import type { DossierEntry, Revision } from '@/lib/dossier/log';

/** Why a request was not done. */
export type ProblemKind = (typeof problemKinds)[number];
export const problemKinds = [
  'not-json',
  'not-json-type',
  'too-large',
  'invalid',
  'conflict',
  'overtaken',
  'unknown-dossier',
  'slug-taken',
  'request-reused',
  'cross-site',
  'wrong-host',
  'bad-host',
  'bad-address',
  'bad-request',
  'headers-too-large',
  'request-too-slow',
  'no-such-address',
  'method-not-allowed',
  'form-too-large',
  'passphrase-required',
  'name-required',
  'too-many-attempts',
  'store-unavailable',
  'store-busy',
  'disk-full',
  'record-damaged',
  'internal',
] as const;

/** What is wrong with one value. */
export type ReasonCode = (typeof reasonCodes)[number];
export const reasonCodes = [
  'required',
  'wrong-type',
  'too-small',
  'too-big',
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'not-whole',
  'unknown-field',
  'not-a-choice',
  'format',
  'blank',
  'control-characters',
  'broken-unicode',
  'no-language',
  'id',
  'slug',
  'iso-date',
  'window-without-bounds',
  'window-order',
  'best-outside-window',
  'alternatives-outside',
  'alternatives-order',
  'address-user',
  'grade',
  'weights-sum',
  'prior-sum',
  'unknown-id',
  'duplicate-id',
  'missing-scenario',
  'reason-required',
  'act-needs-reason',
  'unknown-base',
  'creation-stays',
  'scenario-count',
  'several-reserved',
] as const;

/** One value that was refused: where it stands, its beginning, why, and a sentence in the reader's language. */
export type FieldError = Readonly<{
  path: string;
  value?: string | undefined;
  code: ReasonCode;
  message: string;
}>;

/** A refusal as it travels (RFC 9457); `kind` is the last part of `type`. */
export type Problem = Readonly<{
  type: string;
  kind: ProblemKind;
  title: string;
  status: number;
  detail: string;
  /** What was wrong with an `invalid` body; at most twenty. */
  errors?: readonly FieldError[];
  /** What came first, on a `conflict`; what came later, on `overtaken`. */
  revisions?: readonly Revision[];
  entries?: readonly DossierEntry[];
}>;
