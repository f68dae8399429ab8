import type { IsoDate } from '@/lib/time/civil-date';
import type { DateRule } from '@/lib/time/date-rule';
import { hangsOnAnchor, resolve, type WeekdayContradiction } from '@/lib/time/resolve';
import type { Window } from '@/lib/time/window';
import type { DevelopmentId } from './atoms';
import type { Development } from './schema';

/** What is wrong with a date; `cycle` names the developments that hang on each other in a ring, which stay undated. */
export type DateContradiction = Readonly<{ clock: 'occurred' | 'known' }> &
  (WeekdayContradiction | Readonly<{ kind: 'cycle'; ring: readonly DevelopmentId[] }>);

export type Resolved<W> = Readonly<{
  window: W;
  hangs: boolean;
  contradictions: readonly DateContradiction[];
}>;
export type Occurrence = Resolved<Window | undefined>;
export const undatedOccurrence: Occurrence = { window: undefined, hangs: false, contradictions: [] };

/**
 * When every development happened, those that hang on another one after it. A rule names at most one other
 * development, so following the names is a walk, not a search; it is a loop, since a long chain of calls would
 * overflow the stack.
 */
export function occurrences(
  developments: readonly Development[],
  anchorOn: IsoDate,
): ReadonlyMap<DevelopmentId, Occurrence> {
  const rules = new Map(developments.map((item) => [item.id, item.occurred.rule]));
  const done = new Map<DevelopmentId, Occurrence>();
  for (const { id } of developments) {
    const { path, ring } = walk(id, rules, done);
    for (const member of ring)
      done.set(member, {
        ...undatedOccurrence,
        contradictions: [{ clock: 'occurred', kind: 'cycle', ring }],
      });
    for (const step of path.toReversed()) {
      const rule = rules.get(step);
      if (rule && !done.has(step))
        done.set(
          step,
          occurrenceBy(rule, anchorOn, (to) => done.get(to)),
        );
    }
  }
  return done;
}

/** The ids from `start` along the relative rules up to one that is resolved, and the ring it ends in, if it does. */
function walk(
  start: DevelopmentId,
  rules: ReadonlyMap<DevelopmentId, DateRule>,
  done: ReadonlyMap<DevelopmentId, unknown>,
): Readonly<{ path: readonly DevelopmentId[]; ring: readonly DevelopmentId[] }> {
  const path = new Set<DevelopmentId>();
  let next: DevelopmentId | undefined = start;
  while (next !== undefined && !done.has(next)) {
    if (path.has(next)) {
      const ids = [...path];
      return { path: ids, ring: ids.slice(ids.indexOf(next)) };
    }
    path.add(next);
    const rule = rules.get(next);
    next = rule?.kind === 'relative' ? rule.to : undefined;
  }
  return { path: [...path], ring: [] };
}

function occurrenceBy(
  rule: DateRule,
  anchorOn: IsoDate,
  occurredOf: (id: DevelopmentId) => Occurrence | undefined,
): Occurrence {
  const { window, contradiction } = resolve(rule, anchorOn, (id) => occurredOf(id)?.window);
  return {
    window,
    hangs: hangs(rule, occurredOf),
    contradictions: contradiction ? [{ clock: 'occurred', ...contradiction }] : [],
  };
}

/** Whether a rule moves with the publication date, directly or through the development that it names. */
export function hangs(rule: DateRule, occurredOf: (id: DevelopmentId) => Occurrence | undefined): boolean {
  return rule.kind === 'relative' ? (occurredOf(rule.to)?.hangs ?? false) : hangsOnAnchor(rule);
}
