import { dayNumber } from '@/lib/time/day-number';
import { labelWidth } from './label-width';
import { shareOf, type TimeScale } from './time-scale';
import type { TimelineItem } from './timeline-items';

/** Where the label stands: beside the glyph at the later or the earlier side, above a long bar, or nowhere. */
export type LabelSide = 'after' | 'before' | 'above' | 'none';
export type Placed = Readonly<{ row: number; side: LabelSide }>;
export type LaneLayout = Readonly<{
  /** Scenario id, or `undefined` for context. */
  lane: string | undefined;
  rows: number;
  items: Readonly<Record<string, Placed>>;
  /** How many items stand without a label because there was no room. */
  unlabelled: number;
}>;

/** Pixels: smallest painted extent, room between glyph and label, fixed length of an open bracket. */
export const geometry = { minimum: 6, dot: 5, gap: 7, bracket: 40, label: 12, fade: 24 } as const;

/** Start and end of a glyph along the axis in pixels, on an axis `axisWidth` wide; `now` is the as-of day. */
export function glyphExtent(
  item: TimelineItem,
  at: (day: number) => number,
  now: number,
): Readonly<{ start: number; end: number }> {
  const { window } = item;
  if (window === undefined) return { start: 0, end: 0 };
  const first = window.earliest === undefined ? undefined : at(dayNumber(window.earliest));
  const last = window.latest === undefined ? undefined : at(dayNumber(window.latest) + 1);
  switch (item.shape) {
    case 'day': {
      const middle = ((first ?? 0) + (last ?? 0)) / 2;
      return { start: middle - geometry.dot, end: middle + geometry.dot };
    }
    case 'before':
      return { start: (last ?? 0) - geometry.bracket, end: last ?? 0 };
    case 'after':
      return { start: first ?? 0, end: (first ?? 0) + geometry.bracket };
    default: {
      // a process may lack its beginning ("since always"): it then enters from the axis' own start
      const start = first ?? Math.min(0, last ?? 0);
      const end = last ?? at(now + 1) + geometry.fade;
      const lack = Math.max(0, geometry.minimum - (end - start)) / 2;
      return { start: start - lack, end: end + lack };
    }
  }
}

type Wish = Readonly<{
  items: readonly TimelineItem[];
  lanes: readonly (string | undefined)[];
  scale: TimeScale;
  /** Width in pixels of the whole axis at the zoom for which rows are packed: a power of two, so nothing jumps. */
  axisWidth: number;
  now: number;
  maxRows: (lane: string | undefined) => number;
}>;

/** Lanes with their items packed into rows: strongest labels first, no two labels or glyphs of a row touching. */
export function timelineLayout({
  items,
  lanes,
  scale,
  axisWidth,
  now,
  maxRows,
}: Wish): readonly LaneLayout[] {
  const at = (day: number) => shareOf(scale, day) * axisWidth;
  return lanes.map((lane) => {
    const own = items.filter((item) => item.lane === lane && item.window !== undefined);
    return laneLayout(lane, own, at, axisWidth, now, maxRows(lane));
  });
}

type Stretch = Readonly<{ start: number; end: number }>;

function laneLayout(
  lane: string | undefined,
  items: readonly TimelineItem[],
  at: (day: number) => number,
  axisWidth: number,
  now: number,
  maxRows: number,
): LaneLayout {
  const rows: Stretch[][] = [];
  const placed: Record<string, Placed> = {};
  const fits = (row: number, start: number, end: number) =>
    (rows[row] ?? []).every(
      (other) => end + geometry.gap <= other.start || other.end + geometry.gap <= start,
    );
  const take = (row: number, start: number, end: number) => {
    while (rows.length <= row) rows.push([]);
    rows[row]?.push({ start, end });
  };
  const late: TimelineItem[] = [];
  for (const item of inReadingOrder(items, at, now)) {
    const { side, start, end } = labelled(item, at, axisWidth, now);
    const row = firstRow(maxRows, (each) => fits(each, start, end));
    if (row === undefined) late.push(item);
    else {
      take(row, start, end);
      placed[item.id] = { row, side };
    }
  }
  for (const item of late) {
    const { start, end } = glyphExtent(item, at, now);
    // where even a bare glyph finds no room it overlaps, in the row that hides least, rather than vanish
    const row = firstRow(maxRows, (each) => fits(each, start, end)) ?? emptiestRow(rows, start, end);
    take(row, start, end);
    placed[item.id] = { row, side: 'none' };
  }
  return { lane, rows: rows.length, items: placed, unlabelled: late.length };
}

function firstRow(count: number, isFree: (row: number) => boolean): number | undefined {
  for (let row = 0; row < count; row++) if (isFree(row)) return row;
  return undefined;
}

function emptiestRow(rows: readonly (readonly Stretch[])[], start: number, end: number): number {
  const hidden = rows.map((row) =>
    row.reduce((sum, other) => sum + Math.max(0, Math.min(end, other.end) - Math.max(start, other.start)), 0),
  );
  return Math.max(0, hidden.indexOf(Math.min(...hidden)));
}

/** By time while there is room for all; the strongest first where there is not. */
function inReadingOrder(items: readonly TimelineItem[], at: (day: number) => number, now: number) {
  const starts = new Map(items.map((item) => [item.id, glyphExtent(item, at, now).start]));
  const byStart = (a: TimelineItem, b: TimelineItem) =>
    (starts.get(a.id) ?? 0) - (starts.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1);
  return items.length <= 40
    ? items.toSorted(byStart)
    : items.toSorted((a, b) => b.strength - a.strength || byStart(a, b));
}

/** The extent of glyph and label together, and on which side the label finds room. */
function labelled(
  item: TimelineItem,
  at: (day: number) => number,
  axisWidth: number,
  now: number,
): Readonly<{ side: LabelSide; start: number; end: number }> {
  const { start, end } = glyphExtent(item, at, now);
  const width = labelWidth(labelOf(item), geometry.label);
  if (end - start >= Math.min(width, 120)) {
    if (end - start >= width) return { side: 'above', start, end };
    if (start + width <= axisWidth) return { side: 'above', start, end: start + width };
  }
  if (end + geometry.gap + width <= axisWidth)
    return { side: 'after', start, end: end + geometry.gap + width };
  return { side: 'before', start: start - geometry.gap - width, end };
}

/** The label as drawn: an item against its lane's scenario says so, so that it never reads as support. */
export function labelOf(item: TimelineItem): string {
  return item.against ? `− ${item.title}` : item.title;
}
