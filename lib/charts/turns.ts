import type { Trace } from '@/lib/forecast/trace';
import { turningPoints } from '@/lib/forecast/turning-points';
import { shortDay } from '@/lib/i18n/dates';
import type { Tongue } from '@/lib/i18n/tongue';
import { dayNumber } from '@/lib/time/day-number';
import type { ScenarioView } from './scenario-view';

/** A change of lead on the chart: the day number, the height in percent on the new leader's upper edge, the words. */
export type Turn = Readonly<{ at: number; share: number; text: string }>;

export function turns(
  trace: Trace,
  scenarios: readonly ScenarioView[],
  passes: (name: string, other: string, day: string) => string,
  tongue: Tongue,
): readonly Turn[] {
  const order = scenarios.map(({ id }) => id);
  const name = (id: string) => scenarios.find((scenario) => scenario.id === id)?.name ?? id;
  return turningPoints(trace, order).map(({ on, from, to }) => {
    const point = trace.path.find((each) => each.on === on);
    const below = order.slice(0, order.indexOf(to) + 1);
    return {
      at: dayNumber(on) + 1,
      share: below.reduce((sum, id) => sum + (point?.expected[id] ?? 0) * 100, 0),
      text: passes(name(to), name(from), shortDay(tongue, on)),
    };
  });
}
