import { type EdtfEnd, type EdtfNode, parse } from 'edtf';
import { err, ok, type Result } from '@/lib/kernel/result';
import { around } from './around';
import { instantBetween } from './calendar-window';
import type { EdtfCause, EdtfError } from './edtf-error';
import { windowOfSet } from './edtf-set';
import { type EdtfSpan, edtfSpan, qualifierOf } from './edtf-span';
import type { Window } from './window';

/** Twelve alternatives with marks fit; longer texts are no date and only cost time. */
export const edtfMaxLength = 160;

/**
 * The window that an EDTF text names, with bounds of our own. An interval `a/b` went on from a to b unless
 * `intervalIs` says that it means one moment between them, for EDTF itself does not tell.
 */
export function windowFromEdtf(
  text: string,
  intervalIs: Window['kind'] = 'process',
): Result<Window, EdtfError> {
  const trimmed = text.trim();
  if (trimmed.length > edtfMaxLength) return err({ kind: 'edtf-too-long', text });
  const soft = softEnds.exec(trimmed)?.groups;
  const node = parsed(soft === undefined ? trimmed : `[${soft.from}..${soft.to}]`);
  const window = node ? windowOfNode(node, intervalIs) : err<EdtfCause>('edtf-unreadable');
  if (soft !== undefined && window.ok) return ok({ ...window.value, qualifier: qualifierOfSigns(soft) });
  if (window.ok) return window;
  const cause = window.error;
  return err(
    cause === 'edtf-unreadable' || cause === 'edtf-order'
      ? { kind: cause, text }
      : { kind: 'edtf-unsupported', feature: cause, text },
  );
}

// One moment between two ends that are only about right: EDTF has this form and the parser knows it without the signs.
const softEnds = /^\[(?<from>[\d-]+)(?<first>[~?%])?\.\.(?<to>[\d-]+)(?<last>[~?%])?\](?<=[~?%].*)$/;

function qualifierOfSigns({ first = '', last = '' }: Readonly<Record<string, string | undefined>>) {
  const signs = first + last;
  return /[?%]/.test(signs) ? 'uncertain' : signs.includes('~') ? 'approximate' : 'exact';
}

// The parser has no other way than throwing to say that a text is not EDTF.
function parsed(text: string): EdtfNode | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function windowOfNode(node: EdtfNode, intervalIs: Window['kind']): Result<Window, EdtfCause> {
  if (node.type === 'Set') return windowOfSet(node);
  if (node.type !== 'Interval') {
    const span = edtfSpan(node);
    return span.ok ? ok(windowOfSpan(span.value)) : span;
  }
  const [from, to] = node.values;
  // An end that came but is not known must not be drawn as still going on.
  if (to === null) return err('unbounded');
  const start = isDate(from) ? edtfSpan(from) : undefined;
  const end = isDate(to) ? edtfSpan(to) : undefined;
  if (start && !start.ok) return start;
  if (end && !end.ok) return end;
  return windowOfInterval(start?.value, end?.value, intervalIs);
}

function isDate(end: EdtfEnd): end is EdtfNode {
  return typeof end === 'object' && end !== null;
}

function windowOfSpan(span: EdtfSpan): Window {
  const qualifier = qualifierOf([span]);
  if (!span.approximate) return instantBetween(span.first, span.last, qualifier, span.precision);
  const { earliest, latest } = around(span.first, span.last, span.precision);
  // Whoever writes "around the 15th" has given the 15th as the best estimate; a month or a year is none.
  const best = span.precision === 'day' ? { best: span.first } : {};
  return { ...instantBetween(earliest, latest, qualifier), ...best };
}

function windowOfInterval(
  start: EdtfSpan | undefined,
  end: EdtfSpan | undefined,
  kind: Window['kind'],
): Result<Window, EdtfCause> {
  if (start === undefined && end === undefined) return err('unbounded');
  if (start && end && start.first > end.last) return err('edtf-order');
  const window: Window = {
    kind,
    earliest: start?.first,
    latest: end?.last,
    qualifier: qualifierOf([start, end]),
    precision: start && end && start.first === end.last ? 'day' : 'range',
  };
  if (kind === 'instant') return ok(window);
  return ok({ ...window, latestStart: innerEnd(start, 'last'), earliestEnd: innerEnd(end, 'first') });
}

// Where a sharp day is only "about", nobody knows when the process had surely begun: that bound stays open.
function innerEnd(span: EdtfSpan | undefined, side: 'first' | 'last') {
  return span === undefined || (span.approximate && span.precision === 'day') ? undefined : span[side];
}
