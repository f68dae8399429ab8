import { isolated } from '@/lib/i18n/isolated';
import type { Locale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';
import type { FieldError, Problem } from '../problem';
import { shortKey, shortText } from './faults-of';
import { type BodyFault, type Refusal, statusOf } from './refusal';

/** A refusal in the reader's words, as it travels. */
export function problemOf(refusal: Refusal, locale: Locale): Problem {
  const { kind } = refusal;
  const common = {
    type: `urn:masar:problem:${kind}`,
    kind,
    ...wordsIn(locale, 'problems').kinds[kind],
    status: statusOf[kind],
  };
  if (refusal.kind === 'invalid')
    return { ...common, errors: refusal.faults.map((fault) => fieldError(fault, locale)) };
  if (refusal.kind === 'conflict')
    return {
      ...common,
      ...(refusal.entries && { entries: refusal.entries }),
      ...(refusal.revisions && { revisions: refusal.revisions }),
    };
  return refusal.kind === 'overtaken' ? { ...common, entries: refusal.entries } : common;
}

/** One fault in the reader’s words: where, what stands there, and how to mend it. */
export function fieldError({ path, code, value, limit }: BodyFault, locale: Locale): FieldError {
  const words = wordsIn(locale, 'problems');
  const where = path.map(step).join('').replace(/^\./, '');
  const shown = shownValue(value);
  const types: Readonly<Record<string, string>> = words.types;
  const told =
    limit === undefined ? '' : code === 'wrong-type' ? (types[limit] ?? limit) : isolated(limit, 'auto');
  return {
    path: where,
    ...(shown !== undefined && { value: shown }),
    code,
    message: words.reasons[code]({
      where: where === '' ? words.body : isolated(where, 'auto'),
      value: shown === undefined ? words.nothing : isolated(shown, 'auto'),
      limit: String(told),
    }),
  };
}

function step(key: PropertyKey): string {
  return typeof key === 'number' ? `[${key}]` : `.${shortKey(key)}`;
}

// Never the whole value: it may be long, deep or hostile.
function shownValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return `"${shortText(value)}"`;
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value);
}
