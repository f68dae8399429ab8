import type { IsoDate } from '@/lib/time/civil-date';
import type { DateRule } from '@/lib/time/date-rule';
import {
  areCrossed,
  boundAfter,
  boundBefore,
  type OrderBound,
  type OrderContradiction,
  orderedWindow,
} from '@/lib/time/ordered-window';
import { hangsOnAnchor, resolve, type WeekdayContradiction } from '@/lib/time/resolve';
import type { Window } from '@/lib/time/window';
import type { DevelopmentId } from './atoms';
import { type DateSide, dateSides, sideKey } from './date-sides';
import type { Development } from './schema';

/** Developments that hang on each other in a ring, which stay undated. */
export type CycleContradiction = Readonly<{ kind: 'cycle'; ring: readonly DevelopmentId[] }>;

/** What is wrong with a date, and on which clock. */
export type DateContradiction = Readonly<{ clock: 'occurred' | 'known' }> &
  (WeekdayContradiction | OrderContradiction | CycleContradiction);

export type Resolved<W> = Readonly<{
  window: W;
  hangs: boolean;
  contradictions: readonly DateContradiction[];
}>;
export type Occurrence = Resolved<Window | undefined>;
export const undatedOccurrence: Occurrence = { window: undefined, hangs: false, contradictions: [] };

/** When every development happened, those that hang on others after them. */
export function occurrences(
  developments: readonly Development[],
  anchorOn: IsoDate,
): ReadonlyMap<DevelopmentId, Occurrence> {
  const rules = new Map(developments.map((item) => [item.id, item.occurred.rule]));
  const { order, rings } = dateSides(rules);
  const done = new Map<DevelopmentId, Occurrence>();
  const bounds = new Map<string, HangingBound>();
  const boundOf = (side: DateSide, id: DevelopmentId) =>
    bounds.get(sideKey(side, id)) ?? boundOfWhole(side, done.get(id));
  for (const [id, rule] of rules) if (!namesOthers(rule)) done.set(id, resolvedBy(rule, anchorOn, done));
  for (const { side, id, broken } of order) {
    const rule = rules.get(id);
    if (rule === undefined) continue;
    const ring = rings.get(id);
    if (side !== 'whole') bounds.set(sideKey(side, id), broken ? nowhere : sideOf(side, rule, boundOf));
    else if (ring) done.set(id, { ...undatedOccurrence, contradictions: [inRing(ring)] });
    else if (rule.kind === 'ordered') done.set(id, between(rule, boundOf('first', id), boundOf('last', id)));
    else done.set(id, resolvedBy(rule, anchorOn, done));
  }
  return done;
}

/** Whether a rule moves with the publication date, directly or through a development that it names. */
export function hangs(rule: DateRule, occurredOf: (id: DevelopmentId) => Occurrence | undefined): boolean {
  if (rule.kind === 'relative') return occurredOf(rule.to)?.hangs ?? false;
  if (rule.kind !== 'ordered') return hangsOnAnchor(rule);
  const bound = (side: DateSide, id: DevelopmentId | undefined) =>
    id !== undefined && boundOfWhole(side, occurredOf(id)).hangs;
  return bound('first', rule.after) || bound('last', rule.before);
}

type Ordered = Extract<DateRule, { kind: 'ordered' }>;
type HangingBound = OrderBound & Readonly<{ hangs: boolean }>;
const nowhere: HangingBound = { on: undefined, doubted: false, hangs: false };

function namesOthers(rule: DateRule): boolean {
  return rule.kind === 'relative' || rule.kind === 'ordered';
}

function inRing(ring: readonly DevelopmentId[]): DateContradiction {
  return { clock: 'occurred', kind: 'cycle', ring };
}

function resolvedBy(
  rule: DateRule,
  anchorOn: IsoDate,
  done: ReadonlyMap<DevelopmentId, Occurrence>,
): Occurrence {
  const { window, contradiction } = resolve(rule, anchorOn, (id) => done.get(id)?.window);
  return {
    window,
    hangs: hangs(rule, (id) => done.get(id)),
    contradictions: contradiction ? [{ clock: 'occurred', ...contradiction }] : [],
  };
}

// A window that is open on this side stays so wherever the publication lies; one that is not there may yet appear.
function boundOfWhole(side: DateSide, occurrence: Occurrence | undefined): HangingBound {
  if (occurrence === undefined) return nowhere;
  const { window } = occurrence;
  const bound = side === 'first' ? boundAfter(window) : boundBefore(window);
  return { ...bound, hangs: occurrence.hangs && (bound.on !== undefined || window === undefined) };
}

function sideOf(
  side: 'first' | 'last',
  rule: DateRule,
  boundOf: (side: DateSide, id: DevelopmentId) => HangingBound,
): HangingBound {
  const named = rule.kind === 'ordered' ? (side === 'first' ? rule.after : rule.before) : undefined;
  return named === undefined ? nowhere : boundOf(side, named);
}

function between(rule: Ordered, first: HangingBound, last: HangingBound): Occurrence {
  const { after, before } = rule;
  const crossed = areCrossed(first, last) && after !== undefined && before !== undefined;
  return {
    window: crossed ? undefined : orderedWindow(first, last),
    hangs: first.hangs || last.hangs,
    contradictions: crossed ? [{ clock: 'occurred', kind: 'order', after, before }] : [],
  };
}
