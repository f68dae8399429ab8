import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { IsoDate } from '@/lib/time/civil-date';

/**
 * Ids of what a stretch of days shows: whatever may have happened on one of them, and all that has no date, for the
 * shelf is in every view. A date open on a side is where it is drawn, at the end that is known.
 */
export function inView(
  items: readonly TimelineItem[],
  days: Readonly<{ from: IsoDate; to: IsoDate }> | undefined,
): ReadonlySet<string> {
  const shown = days === undefined ? items : items.filter((item) => touches(item, days));
  return new Set(shown.map(({ id }) => id));
}

function touches({ window, shape }: TimelineItem, { from, to }: Readonly<{ from: IsoDate; to: IsoDate }>) {
  if (window === undefined) return true;
  const first = window.earliest ?? window.latest;
  const last = window.latest ?? (shape === 'ongoing' ? undefined : window.earliest);
  return (first === undefined || first <= to) && (last === undefined || last >= from);
}
