import { dayNumber } from './day-number';
import type { Window } from './window';

/** Day numbers from the first to the last, both inclusive; infinite where that side is open. */
export type DayRange = Readonly<{ from: number; to: number }>;

/**
 * The days on which something happened or, of a process, began: one range in which every day is equally likely
 * (aoristic weight: Ratcliffe 2000), or, for an either/or, one day each. Processes are compared by their beginnings,
 * for two that overlap have no other order.
 */
export function orderDays(window: Window): readonly DayRange[] {
  if (window.alternatives !== undefined)
    return window.alternatives.map(dayNumber).map((day) => ({ from: day, to: day }));
  const last = window.kind === 'process' ? (window.latestStart ?? window.latest) : window.latest;
  return [
    {
      from: window.earliest === undefined ? Number.NEGATIVE_INFINITY : dayNumber(window.earliest),
      to: last === undefined ? Number.POSITIVE_INFINITY : dayNumber(last),
    },
  ];
}

/** The first and the last day of ranges that stand in order. */
export function outerDays(ranges: readonly DayRange[]): DayRange {
  return {
    from: ranges[0]?.from ?? Number.NEGATIVE_INFINITY,
    to: ranges.at(-1)?.to ?? Number.POSITIVE_INFINITY,
  };
}

/** Whether both sides are closed, so that every day has a chance. */
export function isClosed({ from, to }: DayRange): boolean {
  return Number.isFinite(from) && Number.isFinite(to);
}
