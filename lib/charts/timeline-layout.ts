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

type Extent = Readonly<{ start: number; end: number }>;
type Stretch = Extent & Readonly<{ id: string; label?: Extent | undefined }>;

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
  const take = (row: number, stretch: Stretch) => {
    while (rows.length <= row) rows.push([]);
    rows[row]?.push(stretch);
  };
  const late: TimelineItem[] = [];
  for (const item of inReadingOrder(items, at, now)) {
    const { side, start, end, label } = labelled(item, at, axisWidth, now);
    const row = firstRow(maxRows, (each) => fits(each, start, end));
    if (row === undefined) late.push(item);
    else {
      take(row, { id: item.id, start, end, label });
      placed[item.id] = { row, side };
    }
  }
  const bare = new Map(items.map((item) => [item.id, glyphExtent(item, at, now)]));
  for (const item of late) {
    const { start, end } = glyphExtent(item, at, now);
    const free = firstRow(maxRows, (each) => fits(each, start, end));
    // where even a bare glyph finds no room it overlaps, in the row that hides least, rather than vanish
    const row = free ?? emptiestRow(rows, bare, start, end);
    // and a label that it would cross gives way: half a label says nothing
    for (const other of free === undefined ? (rows[row] ?? []) : [])
      if (other.label && hidden(other.label, start, end) > 0) placed[other.id] = { row, side: 'none' };
    take(row, { id: item.id, start, end });
    placed[item.id] = { row, side: 'none' };
  }
  const unlabelled = Object.values(placed).filter(({ side }) => side === 'none').length;
  return { lane, rows: rows.length, items: placed, unlabelled };
}

function firstRow(count: number, isFree: (row: number) => boolean): number | undefined {
  for (let row = 0; row < count; row++) if (isFree(row)) return row;
  return undefined;
}

/** The row whose glyphs, labels aside, such a stretch hides least of. */
function emptiestRow(
  rows: readonly (readonly Stretch[])[],
  bare: ReadonlyMap<string, Extent>,
  start: number,
  end: number,
): number {
  const covered = rows.map((row) =>
    row.reduce((sum, { id, ...whole }) => sum + hidden(bare.get(id) ?? whole, start, end), 0),
  );
  return Math.max(0, covered.indexOf(Math.min(...covered)));
}

function hidden(other: Extent, start: number, end: number): number {
  return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
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

/** The extent of glyph and label together, where the label stands in it, and on which side it finds room. */
function labelled(
  item: TimelineItem,
  at: (day: number) => number,
  axisWidth: number,
  now: number,
): Extent & Readonly<{ side: LabelSide; label: Extent }> {
  const { start, end } = glyphExtent(item, at, now);
  const width = labelWidth(labelOf(item), geometry.label);
  const long = end - start >= Math.min(width, 120);
  if (long && (end - start >= width || start + width <= axisWidth))
    return { side: 'above', start, end: Math.max(end, start + width), label: { start, end: start + width } };
  const after = end + geometry.gap;
  if (after + width <= axisWidth)
    return { side: 'after', start, end: after + width, label: { start: after, end: after + width } };
  const before = start - geometry.gap - width;
  return { side: 'before', start: before, end, label: { start: before, end: before + width } };
}

/** The label as drawn: an item against its lane's scenario says so, so that it never reads as support. */
export function labelOf(item: TimelineItem): string {
  return item.against ? `− ${item.title}` : item.title;
}
