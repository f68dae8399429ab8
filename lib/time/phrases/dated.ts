import type { IsoDate } from '../civil-date';
import type { DateRule } from '../date-rule';
import type { Window } from '../window';
import { firstDay, lastDay } from '../window-bounds';
import type { NamedDay } from './point';

/** The rule for a window whose words name a year, or none. */
export function dated(window: Window, { year }: NamedDay): DateRule {
  return year === undefined ? { kind: 'yearless', window } : { kind: 'fixed', window };
}

/** The first and last day of a point of the calendar. */
export function ends(window: Window): readonly [IsoDate, IsoDate] {
  const first = firstDay(window);
  const last = lastDay(window);
  if (first === undefined || last === undefined) throw new Error('a point has two ends');
  return [first, last];
}
