import { daysBetween } from '@/lib/time/date-arithmetic';
import type { Window } from '@/lib/time/window';
import { firstDay, lastDay } from '@/lib/time/window-bounds';

/** Whole days from what happened to the day it became known: the fewest and the most that both windows allow. */
export type ReportingLag = Readonly<{ fewest: number; most: number | undefined }>;

/**
 * How long news was on its way; none where it is undated or still goes on, and none where it became known while it
 * may still have been happening. `most` is missing where nobody says when it began.
 */
export function reportingLag(occurred: Window | undefined, known: Window): ReportingLag | undefined {
  const [ended, first, last] = [occurred && lastDay(occurred), firstDay(known), lastDay(known)];
  if (occurred === undefined || ended === undefined || first === undefined || last === undefined)
    return undefined;
  if (last <= ended) return undefined;
  const began = firstDay(occurred);
  return {
    fewest: Math.max(0, daysBetween(ended, first)),
    most: began === undefined ? undefined : daysBetween(began, last),
  };
}
