import { isSame } from '@/lib/kernel/is-same';
import type { IsoDate } from '../civil-date';
import { type Resolution, resolve, weekdayContradiction } from '../resolve';
import type { Window } from '../window';
import { firstDay } from '../window-bounds';
import type { DateWords, Reading } from './rules-from-words';

export type ResolvedReading = Reading & Resolution;

/** All readings with their windows, were the text published on `anchorOn`, the best first; no window of the same words stands twice. */
export function resolvedReadings({ best, others }: DateWords, anchorOn: IsoDate): readonly ResolvedReading[] {
  const all = [best, ...others].map((reading) => resolved(reading, anchorOn));
  return all.filter((reading, index) => all.findIndex((other) => isAlike(other, reading)) === index);
}

function resolved(reading: Reading, anchorOn: IsoDate): ResolvedReading {
  const { window, contradiction } = resolve(reading.rule, anchorOn, () => undefined);
  return { ...reading, window, contradiction: contradiction ?? dayContradiction(window, reading) };
}

function dayContradiction(window: Window | undefined, { weekday }: Reading): Resolution['contradiction'] {
  const on = window && firstDay(window);
  return on && weekdayContradiction(on, weekday);
}

// Two rules that need another development have no window yet, and are not the same for that.
function isAlike(a: ResolvedReading, b: ResolvedReading): boolean {
  return (
    a === b || (a.window !== undefined && a.matched.from === b.matched.from && isSame(a.window, b.window))
  );
}
