import { labelWidth } from '@/lib/charts/label-width';
import { shareOf, type TimeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { type GlyphExtent, geometry, labelOf, paintedExtent } from '@/lib/charts/timeline-layout';
import { wrapped } from '@/lib/charts/wrapped';
import { dayNumber } from '@/lib/time/day-number';

export type WrappedLabel = Readonly<{ lines: readonly string[]; width: number }>;

/** A dated item with what is the same of it however time is cut into pages, found once. */
export type MeasuredItem = Readonly<{
  item: TimelineItem;
  /** Where its window begins and ends, as shares of the axis; no beginning where the window has none. */
  first: number | undefined;
  last: number;
  /** Its label by the room that it was wrapped into. */
  labels: Map<number, WrappedLabel>;
}>;

/** An item measured on an axis; `now` is the as-of day. None for one without a date. */
export function measuredItem(item: TimelineItem, scale: TimeScale, now: number): MeasuredItem | undefined {
  const { window } = item;
  if (window === undefined) return undefined;
  const { earliest, latest } = window;
  return {
    item,
    first: earliest === undefined ? undefined : shareOf(scale, dayNumber(earliest)),
    last: shareOf(scale, (latest === undefined ? now : dayNumber(latest)) + 1),
    labels: new Map(),
  };
}

/** Start and end of its glyph in pixels; `at` turns a share of the axis into pixels from the start of a page. */
export function extentAt({ item, first, last }: MeasuredItem, at: (share: number) => number): GlyphExtent {
  const end = at(last);
  // a process may lack its beginning ("since always"): it then enters from the page's own start
  return paintedExtent(item.shape, first === undefined ? Math.min(0, end) : at(first), end);
}

/** Its label in as few lines as keep within `room` pixels. */
export function labelWithin({ item, labels }: MeasuredItem, room: number): WrappedLabel {
  const known = labels.get(room);
  if (known !== undefined) return known;
  const lines = wrapped(labelOf(item), geometry.label, room);
  const label = { lines, width: Math.max(...lines.map((line) => labelWidth(line, geometry.label))) };
  labels.set(room, label);
  return label;
}
