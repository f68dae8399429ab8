import type { DevelopmentId } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Development } from '@/lib/dossier/schema';
import type { DateRule } from '@/lib/time/date-rule';
import type { Window } from '@/lib/time/window';

/** A date that is another one moved by so much, give or take so much. */
export type Tie = Extract<DateRule, { kind: 'relative' }>;
/** The text itself says that `first` came no later than `second`. */
export type StatedOrder = Readonly<{ first: DevelopmentId; second: DevelopmentId }>;

/** What is known of when things came: the windows of those that have one, and what binds their dates together. */
export type OrderModel = Readonly<{
  windows: ReadonlyMap<DevelopmentId, Window>;
  ties: ReadonlyMap<DevelopmentId, Tie>;
  stated: readonly StatedOrder[];
  /** For each development those whose dates are bound to its own, itself among them. */
  bound: ReadonlyMap<DevelopmentId, readonly DevelopmentId[]>;
}>;

/**
 * The order model of one clock. Dates of knowledge are taken as independent: no rule binds the day on which one thing
 * became known to the day on which another did.
 */
export function orderModel(
  developments: readonly Pick<Development, 'id' | 'occurred'>[],
  chronology: Chronology,
  clock: 'occurred' | 'known',
): OrderModel {
  const windows = new Map<DevelopmentId, Window>();
  const ties = new Map<DevelopmentId, Tie>();
  const stated: StatedOrder[] = [];
  for (const { id, occurred } of developments) {
    const window = chronology[id]?.[clock];
    if (window !== undefined) windows.set(id, window);
    if (clock === 'known') continue;
    if (occurred.rule.kind === 'relative' && window !== undefined) ties.set(id, occurred.rule);
    stated.push(...statedBy(id, occurred.rule));
  }
  const ids = developments.map(({ id }) => id);
  const here = new Set(ids);
  const kept = stated.filter(({ first, second }) => here.has(first) && here.has(second));
  return { windows, ties, stated: kept, bound: groups(ids, ties, kept) };
}

function statedBy(id: DevelopmentId, rule: DateRule): readonly StatedOrder[] {
  if (rule.kind !== 'ordered') return [];
  return [
    ...(rule.after === undefined ? [] : [{ first: rule.after, second: id }]),
    ...(rule.before === undefined ? [] : [{ first: id, second: rule.before }]),
  ];
}

/** Whether the text says that `first` came no later than `second`, at once or through others. */
export function isStated({ stated }: OrderModel, first: DevelopmentId, second: DevelopmentId): boolean {
  const reached = new Set([first]);
  for (const id of reached) for (const order of stated) if (order.first === id) reached.add(order.second);
  return reached.has(second);
}

function groups(
  ids: readonly DevelopmentId[],
  ties: ReadonlyMap<DevelopmentId, Tie>,
  stated: readonly StatedOrder[],
): ReadonlyMap<DevelopmentId, readonly DevelopmentId[]> {
  const group = new Map<DevelopmentId, DevelopmentId[]>(ids.map((id) => [id, [id]]));
  const join = (a: DevelopmentId, b: DevelopmentId) => {
    const [mine, theirs] = [group.get(a), group.get(b)];
    if (mine === undefined || theirs === undefined || mine === theirs) return;
    mine.push(...theirs);
    for (const id of theirs) group.set(id, mine);
  };
  for (const [id, { to }] of ties) join(id, to);
  for (const { first, second } of stated) join(first, second);
  return group;
}
