import type { DevelopmentId } from '@/lib/dossier/atoms';
import { type OrderModel, orderModel } from '@/lib/forecast/order-model';
import { type StoryFinding, storyFindings } from '@/lib/forecast/story-findings';
import { isNeutral } from '@/lib/inference/contribution';
import { dayNumber } from '@/lib/time/day-number';
import { isClosed, orderDays, outerDays } from '@/lib/time/order-days';
import { isOrderOpen, overlapCount, overlapsOf } from '@/lib/time/order-overlaps';
import type { DossierPicture } from './dossier-picture';

type Shown = Pick<DossierPicture, 'dossier' | 'chronology' | 'items' | 'trace'>;

/** What can be said of order in all that is shown: developments known by the as-of day, in the layer that is open. */
export type OrderPicture = Readonly<{
  occurred: OrderModel;
  known: OrderModel;
  /** The dated ones, in the dossier's order. */
  dated: readonly DevelopmentId[];
  /** Pairs whose windows meet. */
  openPairs: number;
  findings: readonly StoryFinding[];
  /** Steps of the build-up that stand beside each other although their known windows meet. */
  unsettledSteps: readonly Readonly<{ first: DevelopmentId; second: DevelopmentId }>[];
  /** Neighbouring steps of the build-up that became known on one and the same day. */
  sameDaySteps: number;
}>;

export function orderPicture(shown: Shown): OrderPicture {
  const { developments, stories = [] } = shown.dossier;
  const occurred = orderModel(developments, shown.chronology, 'occurred');
  const known = orderModel(developments, shown.chronology, 'known');
  const here = new Set(shown.items.map(({ id }) => id));
  const dated = shown.items.map(({ id }) => id).filter((id) => occurred.windows.has(id));
  const neighbours = stepNeighbours(shown, known);
  return {
    occurred,
    known,
    dated,
    openPairs: overlapCount(windowsOf(occurred, dated)),
    findings: storyFindings(stories, { occurred, known }, (id) => here.has(id)),
    unsettledSteps: neighbours.filter(({ open }) => open).map(({ first, second }) => ({ first, second })),
    sameDaySteps: neighbours.filter(({ open }) => !open).length,
  };
}

/** The others in the picture of which it is not known whether they came before or after this one. */
export function openAgainst({ occurred, dated }: OrderPicture, id: DevelopmentId): readonly DevelopmentId[] {
  const window = occurred.windows.get(id);
  if (window === undefined) return [];
  const others = dated.filter((other) => other !== id);
  return overlapsOf(
    window,
    others.flatMap((other) => {
      const its = occurred.windows.get(other);
      return its === undefined ? [] : [{ id: other, window: its }];
    }),
  );
}

/** Those with more than one possible day and no open side: what can be drawn and is worth drawing. */
export function doubtfulOf(model: OrderModel, ids: readonly DevelopmentId[]): readonly DevelopmentId[] {
  return ids.filter((id) => {
    const window = model.windows.get(id);
    const days = window && outerDays(orderDays(window));
    return days !== undefined && isClosed(days) && days.from < days.to;
  });
}

/** The days, as day numbers, that show the windows of all these; open sides reach as far as the closed ones do. */
export function daysOfAll(
  model: OrderModel,
  ids: readonly DevelopmentId[],
): Readonly<{ from: number; to: number }> | undefined {
  const days = windowsOf(model, ids).flatMap(({ earliest, latestStart, latest, alternatives = [] }) =>
    [earliest, latestStart, latest, ...alternatives].filter((day) => day !== undefined).map(dayNumber),
  );
  return days.length === 0 ? undefined : { from: Math.min(...days), to: Math.max(...days) };
}

function windowsOf({ windows }: OrderModel, ids: readonly DevelopmentId[]) {
  return ids.map((id) => windows.get(id)).filter((window) => window !== undefined);
}

function stepNeighbours({ trace }: Shown, known: OrderModel) {
  const moving = trace.steps.filter(({ contribution }) => !isNeutral(contribution, trace.reserved));
  return moving.slice(1).flatMap(({ development: second }, index) => {
    const first = moving[index]?.development;
    const [a, b] = [first === undefined ? undefined : known.windows.get(first), known.windows.get(second)];
    if (first === undefined || a === undefined || b === undefined) return [];
    const open = isOrderOpen(a, b);
    // surely one after the other
    if (!open && outerDays(orderDays(a)).to < outerDays(orderDays(b)).from) return [];
    return [{ first, second, open }];
  });
}
