import { strongComponents } from '@/lib/kernel/strong-components';
import type { DateRule } from '@/lib/time/date-rule';
import type { DevelopmentId } from './atoms';

/** A whole date, or one side of what is known only by order. */
export type DateSide = 'whole' | 'first' | 'last';

/** One thing to find out about a development; `broken` where it would have to be known before itself. */
export type DateStep = Readonly<{ side: DateSide; id: DevelopmentId; broken: boolean }>;

/**
 * In which order the dates that hang on others can be found, and which hang on each other in a ring. The two sides of
 * an order are found apart: "A after B" asks for the start of B, "B before A" for the end of A, so that saying both is
 * no ring, while "A after B" and "B after A" is one.
 */
export function dateSides(rules: ReadonlyMap<DevelopmentId, DateRule>): Readonly<{
  order: readonly DateStep[];
  rings: ReadonlyMap<DevelopmentId, readonly DevelopmentId[]>;
}> {
  const next = (key: string) => leadsTo(key, rules);
  const starts: string[] = [];
  for (const [id, rule] of rules) if (isHanging(rule)) starts.push(sideKey('whole', id));
  const rings = new Map<DevelopmentId, readonly DevelopmentId[]>();
  const order: DateStep[] = [];
  for (const component of strongComponents(starts, next)) {
    const broken = component.length > 1 || component.some((key) => next(key).includes(key));
    const steps = component.map((key) => ({ ...sideOfKey(key), broken }));
    const ring = [...new Set(steps.map(({ id }) => id))];
    if (broken) for (const id of ring) if (!rings.has(id)) rings.set(id, ring);
    order.push(...steps);
  }
  return { order, rings };
}

// An id has no colon.
export function sideKey(side: DateSide, id: DevelopmentId): string {
  return `${side}:${id}`;
}

function sideOfKey(key: string): Readonly<{ side: DateSide; id: DevelopmentId }> {
  const side = (['whole', 'first', 'last'] as const).find((name) => key.startsWith(name)) ?? 'whole';
  return { side, id: key.slice(side.length + 1) };
}

function isHanging(rule: DateRule | undefined): boolean {
  return rule?.kind === 'relative' || rule?.kind === 'ordered';
}

function leadsTo(key: string, rules: ReadonlyMap<DevelopmentId, DateRule>): readonly string[] {
  const { side, id } = sideOfKey(key);
  const rule = rules.get(id);
  const towards = (to: DateSide, other: DevelopmentId | undefined) => {
    const named = other === undefined ? undefined : rules.get(other);
    if (other === undefined || !isHanging(named)) return [];
    return [sideKey(named?.kind === 'ordered' ? to : 'whole', other)];
  };
  if (rule?.kind === 'relative') return towards('whole', rule.to);
  if (rule?.kind !== 'ordered') return [];
  if (side === 'whole') return [sideKey('first', id), sideKey('last', id)];
  return side === 'first' ? towards('first', rule.after) : towards('last', rule.before);
}
