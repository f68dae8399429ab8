import type { DevelopmentId } from '@/lib/dossier/atoms';
import { type OrderChance, orderProbability } from '@/lib/time/order-probability';
import { methodSeed } from './method-seed';
import { isStated, type OrderModel } from './order-model';
import { type DrawnDays, plausibleOrders } from './plausible-orders';

/**
 * What can be said of the order of two. `counted` is exact; `drawn` stands where dates hang together and rests on
 * `orderDraws` drawn datings; `stated` is the text's own word, which needs no date.
 */
export type PairOrder =
  | Readonly<{ kind: 'counted' | 'drawn'; chance: OrderChance }>
  | Readonly<{ kind: 'stated'; first: 'one' | 'other' }>
  | Readonly<{ kind: 'undated' | 'open-sided' }>;

export const orderDraws = 4_000;

/** The order of two developments, by the text's own word, by counting days, or by drawing them. */
export function pairOrder(model: OrderModel, one: DevelopmentId, other: DevelopmentId): PairOrder {
  if (isStated(model, one, other)) return { kind: 'stated', first: 'one' };
  if (isStated(model, other, one)) return { kind: 'stated', first: 'other' };
  const [a, b] = [model.windows.get(one), model.windows.get(other)];
  if (a === undefined || b === undefined) return { kind: 'undated' };
  const chance = orderProbability(a, b);
  if (chance === undefined) return { kind: 'open-sided' };
  // Windows that do not meet settle it, whatever binds the dates.
  if (Math.max(chance.before, chance.after) === 1 || areFree(model, [one, other]))
    return { kind: 'counted', chance };
  const { draws, undrawn } = plausibleOrders(model, [one, other], methodSeed, orderDraws);
  return undrawn.length > 0 ? { kind: 'open-sided' } : { kind: 'drawn', chance: chanceIn(draws, one, other) };
}

/** Whether each date is as likely on any of its days as on another and hangs on none of the others named. */
export function areFree(model: OrderModel, ids: readonly DevelopmentId[]): boolean {
  const groups = new Set(ids.map((id) => model.bound.get(id) ?? [id]));
  return (
    groups.size === ids.length &&
    ids.every((id) => !model.ties.has(id)) &&
    [...groups].every((group) => !model.stated.some(({ first }) => group.includes(first)))
  );
}

function chanceIn(draws: readonly DrawnDays[], one: DevelopmentId, other: DevelopmentId): OrderChance {
  const shareOf = (sign: number) =>
    draws.filter((days) => Math.sign((days.get(one) ?? 0) - (days.get(other) ?? 0)) === sign).length /
    draws.length;
  return { before: shareOf(-1), same: shareOf(0), after: shareOf(1) };
}
