import type { EdtfNode } from 'edtf';
import { err, ok, type Result } from '@/lib/kernel/result';
import { instantBetween } from './calendar-window';
import type { EdtfCause } from './edtf-error';
import { type EdtfSpan, edtfSpan, qualifierOf } from './edtf-span';
import type { Window } from './window';

const maxAlternatives = 12;
type EdtfSet = Extract<EdtfNode, { type: 'Set' | 'List' }>;

/** One moment out of several: `[a,b]` is one of these days, `[a..b]` any day between, `[..b]` and `[a..]` open. */
export function windowOfSet(set: EdtfSet): Result<Window, EdtfCause> {
  const [only] = set.values;
  if (only === undefined) return err('set');
  if (set.values.length > 1) return set.earlier || set.later ? err('set') : eitherOr(set);
  if (isPair(only)) return between(only);
  const span = edtfSpan(only);
  if (!span.ok) return span;
  const { first, last, precision } = span.value;
  const range = { kind: 'instant', qualifier: qualifierOf([span.value]), precision: 'range' } as const;
  if (set.earlier && set.later) return err('unbounded');
  if (set.earlier) return ok({ ...range, latest: last });
  if (set.later) return ok({ ...range, earliest: first });
  return ok(instantBetween(first, last, range.qualifier, precision));
}

function between([from, to]: readonly EdtfNode[]): Result<Window, EdtfCause> {
  if (from === undefined || to === undefined) return err('set');
  const start = edtfSpan(from);
  if (!start.ok) return start;
  const end = edtfSpan(to);
  if (!end.ok) return end;
  const { first } = start.value;
  const { last } = end.value;
  if (first > last) return err('edtf-order');
  const precision = first === last ? 'day' : 'range';
  return ok(instantBetween(first, last, qualifierOf([start.value, end.value]), precision));
}

function eitherOr(set: EdtfSet): Result<Window, EdtfCause> {
  const spans: EdtfSpan[] = [];
  for (const value of set.values) {
    if (isPair(value)) return err('set');
    const span = edtfSpan(value);
    if (!span.ok) return span;
    // A month among the alternatives would hide a window inside a list of days.
    if (span.value.precision !== 'day') return err('set');
    spans.push(span.value);
  }
  const days = [...new Set(spans.map((span) => span.first))].toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || days.length > maxAlternatives) return err('set');
  const window = instantBetween(first, last, qualifierOf(spans), 'day');
  return ok(days.length === 1 ? window : { ...window, alternatives: days });
}

function isPair(value: EdtfNode | readonly EdtfNode[]): value is readonly EdtfNode[] {
  return Array.isArray(value);
}
