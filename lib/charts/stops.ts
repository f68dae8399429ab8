import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';

/** Where a day stands among the days on which something became known: the one it has reached and its neighbours. */
export type Stop = Readonly<{
  index: number;
  before: IsoDate | undefined;
  after: IsoDate | undefined;
}>;

/** `days` in order, each once; a day before all of them has reached none, which is index −1. */
export function stopAt(days: readonly IsoDate[], on: IsoDate): Stop {
  const index = days.findLastIndex((day) => day <= on);
  return { index, before: days.findLast((day) => day < on), after: days.find((day) => day > on) };
}

/** Of days in order the nearest to one, the earlier where two are as near. */
export function nearestDay(days: readonly IsoDate[], on: IsoDate): IsoDate | undefined {
  const away = (day: IsoDate) => Math.abs(dayNumber(day) - dayNumber(on));
  return days.reduce<IsoDate | undefined>(
    (best, day) => (best === undefined || away(day) < away(best) ? day : best),
    undefined,
  );
}
