import type { z } from 'zod';
import { type ReasonCode, reasonCodes } from '../problem';
import type { BodyFault } from './refusal';

type Issue = z.core.$ZodIssue;

/** The faults that a schema found in a value, most telling first; at most twenty, for nobody mends more at once. */
export function faultsOf(issues: readonly Issue[], body: unknown): readonly BodyFault[] {
  return issues.slice(0, 20).map((issue) => faultOf(issue, body));
}

function faultOf(issue: Issue, body: unknown): BodyFault {
  const path = issue.path;
  const value = valueAt(body, path);
  const own = reasonCodes.find((code) => code === issue.message);
  if (own !== undefined) return { path, value, code: own };
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return { path, code: 'required' };
      if (issue.expected === 'int') return { path, value, code: 'not-whole' };
      return { path, value, code: 'wrong-type', limit: issue.expected };
    case 'too_small':
      return { path, value, code: sized(issue.origin, 'too-small'), limit: String(issue.minimum) };
    case 'too_big':
      return { path, value, code: sized(issue.origin, 'too-big'), limit: String(issue.maximum) };
    case 'unrecognized_keys':
      return { path, code: 'unknown-field', limit: issue.keys.slice(0, 5).map(shortKey).join(', ') };
    case 'invalid_value':
      return { path, value, code: 'not-a-choice', limit: issue.values.map(String).join(', ') };
    case 'invalid_union':
      return { path, value, code: value === undefined ? 'required' : 'format' };
    case 'invalid_key':
      return { path: path.slice(0, -1), value: path.at(-1), code: 'id' };
    default:
      return { path, value, code: 'format' };
  }
}

function sized(origin: string, number: 'too-small' | 'too-big'): ReasonCode {
  if (origin === 'string') return number === 'too-small' ? 'too-short' : 'too-long';
  if (origin === 'array') return number === 'too-small' ? 'too-few' : 'too-many';
  return number;
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    body,
  );
}

/** A key of somebody else's making, short enough and plain enough to be shown. */
export function shortKey(key: PropertyKey): string {
  return shortText(String(key));
}

/** The beginning of a text without anything invisible. */
export function shortText(text: string): string {
  const shown = [...text.slice(0, 100).toWellFormed()];
  const clean = shown.slice(0, 40).map((sign) => (/[\p{Cc}\p{Cf}\uFFFD]/u.test(sign) ? '\uFFFD' : sign));
  return clean.join('') + (text.length > 100 || shown.length > 40 ? '…' : '');
}
