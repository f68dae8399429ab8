import type { DevelopmentId } from '@/lib/dossier/atoms';
import { seededRandom } from '@/lib/inference/seeded-random';
import { dayWindow } from '@/lib/time/calendar-window';
import { isoDateOf } from '@/lib/time/day-number';
import { movedWindow } from '@/lib/time/moved-window';
import { type DayRange, isClosed, orderDays, outerDays } from '@/lib/time/order-days';
import type { OrderModel } from './order-model';

/** A possible day, as a day number, for each development that could be drawn. */
export type DrawnDays = ReadonlyMap<DevelopmentId, number>;
export type PlausibleOrders = Readonly<{
  draws: readonly DrawnDays[];
  /** Those that have no day in any draw: undated, open at one side, or bound to others so that no draw fitted. */
  undrawn: readonly DevelopmentId[];
}>;

/** How often the dates of one group are drawn anew, for each draw wanted, before it is given up. */
const triesPerDraw = 100;

/**
 * `count` possible datings of the developments named, the same for the same seed. Dates that are bound together are
 * drawn together: one that hangs on another follows it, and a draw that breaks a stated order is thrown away whole.
 */
export function plausibleOrders(
  model: OrderModel,
  ids: readonly DevelopmentId[],
  seed: number,
  count: number,
): PlausibleOrders {
  const random = seededRandom(seed);
  const draws = Array.from({ length: count }, () => new Map<DevelopmentId, number>());
  const wanted = new Set(ids);
  const groups = new Set(ids.map((id) => model.bound.get(id) ?? [id]));
  for (const group of groups) {
    const members = drawable(model, group);
    const shown = members.filter((id) => wanted.has(id));
    const drawn = shown.length === 0 ? undefined : groupDraws(model, members, random, count);
    drawn?.forEach((days, index) => {
      for (const id of shown) draws[index]?.set(id, days.get(id) ?? 0);
    });
  }
  const first = draws[0];
  return { draws, undrawn: ids.filter((id) => first?.has(id) !== true) };
}

/** The members with days to draw, each after the one that it hangs on. */
function drawable(model: OrderModel, group: readonly DevelopmentId[]): readonly DevelopmentId[] {
  const closed = new Set(
    group.filter((id) => {
      const window = model.windows.get(id);
      return window !== undefined && isClosed(outerDays(orderDays(window)));
    }),
  );
  const sorted = new Set<DevelopmentId>();
  const add = (id: DevelopmentId, above: readonly DevelopmentId[]) => {
    const to = model.ties.get(id)?.to;
    if (to !== undefined && closed.has(to) && !above.includes(to)) add(to, [...above, id]);
    sorted.add(id);
  };
  for (const id of [...closed].sort()) add(id, []);
  return [...sorted];
}

function groupDraws(
  model: OrderModel,
  members: readonly DevelopmentId[],
  random: () => number,
  count: number,
): readonly DrawnDays[] | undefined {
  const orders = model.stated.filter(
    ({ first, second }) => members.includes(first) && members.includes(second),
  );
  const made: DrawnDays[] = [];
  for (let tries = count * triesPerDraw; tries > 0 && made.length < count; tries -= 1) {
    const days = new Map<DevelopmentId, number>();
    for (const id of members) days.set(id, drawnDay(model, id, days, random));
    if (orders.every(({ first, second }) => (days.get(first) ?? 0) <= (days.get(second) ?? 0)))
      made.push(days);
  }
  return made.length === count ? made : undefined;
}

function drawnDay(model: OrderModel, id: DevelopmentId, days: DrawnDays, random: () => number): number {
  const tie = model.ties.get(id);
  const other = tie && days.get(tie.to);
  const window =
    tie === undefined || other === undefined
      ? model.windows.get(id)
      : movedWindow(dayWindow(isoDateOf(other)), tie);
  const ranges = window === undefined ? [] : orderDays(window);
  const range = ranges[Math.floor(random() * ranges.length)];
  if (range === undefined) throw new Error(`no days to draw for ${id}`);
  return dayIn(range, random);
}

function dayIn({ from, to }: DayRange, random: () => number): number {
  return from + Math.floor(random() * (to - from + 1));
}
