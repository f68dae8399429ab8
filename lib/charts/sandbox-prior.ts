import type { ScenarioId } from '@/lib/dossier/atoms';
import { apportion } from '@/lib/inference/rounding';
import { proportional } from '@/lib/inference/simplex';

/** A prior with one share set, in whole percent: the others give or take in their own ratio, none falls below 1. */
export function priorWith(
  prior: Readonly<Record<ScenarioId, number>>,
  order: readonly ScenarioId[],
  id: ScenarioId,
  percent: number,
): Readonly<Record<ScenarioId, number>> {
  const row = order.indexOf(id);
  const set = Math.min(Math.max(Math.round(percent), 1), 101 - order.length);
  const exact = proportional(
    order.map((each) => prior[each] ?? 0),
    row,
    set,
    { floor: 1 },
  );
  const whole = apportion(exact, 100, { least: 1, pinned: new Map([[row, set]]) });
  return Object.fromEntries(order.map((each, place) => [each, whole[place] ?? 0]));
}
