import type { DateShape } from '@/lib/time/date-shape';
import { dayNumber } from '@/lib/time/day-number';
import { labelWidth } from './label-width';
import { shareOf, type TimeScale } from './time-scale';
import type { TimelineItem } from './timeline-items';

/** Where the label stands: beside the glyph at the later or the earlier side, above a long bar, or nowhere. */
export type LabelSide = 'after' | 'before' | 'above' | 'none';
export type Placed = Readonly<{ row: number; side: LabelSide }>;
export type LaneLayout = Readonly<{
  rows: number;
  items: Readonly<Record<string, Placed>>;
  /** How many items stand without a label because there was no room. */
  unlabelled: number;
}>;

export type GlyphExtent = Readonly<{ start: number; end: number }>;

/** Pixels: smallest painted extent, room between glyph and label, fixed length of an open bracket. */
export const geometry = { minimum: 6, dot: 5, gap: 7, bracket: 40, label: 12, fade: 24, origin: 8 } as const;

/** Start and end of a glyph along the axis in pixels, on an axis `axisWidth` wide; `now` is the as-of day. */
export function glyphExtent(item: TimelineItem, at: (day: number) => number, now: number): GlyphExtent {
  const { window, shape } = item;
  if (window === undefined) return { start: 0, end: 0 };
  const last = window.latest === undefined ? at(now + 1) : at(dayNumber(window.latest) + 1);
  // a process may lack its beginning ("since always"): it then enters from the axis' own start
  const first = window.earliest === undefined ? Math.min(0, last) : at(dayNumber(window.earliest));
  return paintedExtent(shape, first, last);
}

/** Pixels that a glyph takes whose window reaches from `first` to the end of `last`; what goes on ends with the as-of day. */
export function paintedExtent(shape: DateShape, first: number, last: number): GlyphExtent {
  switch (shape) {
    case 'day': {
      const middle = (first + last) / 2;
      return { start: middle - geometry.dot, end: middle + geometry.dot };
    }
    case 'before':
      return { start: last - geometry.bracket, end: last };
    case 'after':
      return { start: first, end: first + geometry.bracket };
    default: {
      const end = shape === 'ongoing' ? last + geometry.fade : last;
      const lack = Math.max(0, geometry.minimum - (end - first)) / 2;
      return { start: first - lack, end: end + lack };
    }
  }
}

type Wish = Readonly<{
  /** The dated items of one lane. */
  items: readonly TimelineItem[];
  scale: TimeScale;
  /** Width in pixels of the whole axis at the zoom for which rows are packed: a power of two, so nothing jumps. */
  axisWidth: number;
  now: number;
  maxRows: number;
}>;

/** A lane with all its items packed into rows: strongest labels first, no two labels or glyphs of a row touching. */
export function laneLayout({ items, scale, axisWidth, now, maxRows }: Wish): LaneLayout {
  const at = (day: number) => shareOf(scale, day) * axisWidth;
  return packed(items, at, axisWidth, now, maxRows);
}

type Stretch = GlyphExtent & Readonly<{ id: string; label?: GlyphExtent | undefined }>;

function packed(
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
  return { rows: rows.length, items: placed, unlabelled };
}

function firstRow(count: number, isFree: (row: number) => boolean): number | undefined {
  for (let row = 0; row < count; row++) if (isFree(row)) return row;
  return undefined;
}

/** The row whose glyphs, labels aside, such a stretch hides least of. */
function emptiestRow(
  rows: readonly (readonly Stretch[])[],
  bare: ReadonlyMap<string, GlyphExtent>,
  start: number,
  end: number,
): number {
  const covered = rows.map((row) =>
    row.reduce((sum, { id, ...whole }) => sum + hidden(bare.get(id) ?? whole, start, end), 0),
  );
  return Math.max(0, covered.indexOf(Math.min(...covered)));
}

function hidden(other: GlyphExtent, start: number, end: number): number {
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
): GlyphExtent & Readonly<{ side: LabelSide; label: GlyphExtent }> {
  const glyph = glyphExtent(item, at, now);
  const width = labelRoom(item);
  const side = sideWithRoom(glyph, width, axisWidth);
  return { side, ...withLabel(glyph, side, width), label: labelExtent(glyph, side, width) };
}

/** Above a long bar, else after the glyph, or before it where the axis ends. */
export function sideWithRoom({ start, end }: GlyphExtent, width: number, axisWidth: number): LabelSide {
  const long = end - start >= Math.min(width, 120);
  if (long && (end - start >= width || start + width <= axisWidth)) return 'above';
  return end + geometry.gap + width <= axisWidth ? 'after' : 'before';
}

/** The stretch of a glyph together with a label of some width on one side. */
export function withLabel(glyph: GlyphExtent, side: LabelSide, width: number): GlyphExtent {
  if (side === 'none') return glyph;
  const label = labelExtent(glyph, side, width);
  return { start: Math.min(glyph.start, label.start), end: Math.max(glyph.end, label.end) };
}

function labelExtent({ start, end }: GlyphExtent, side: LabelSide, width: number): GlyphExtent {
  const from =
    side === 'above' ? start : side === 'after' ? end + geometry.gap : start - geometry.gap - width;
  return { start: from, end: from + width };
}

/** Pixels that a label takes, with the bracket of a shared origin between it and the glyph where it stands before. */
export function labelRoom(item: TimelineItem): number {
  return labelWidth(labelOf(item), geometry.label) + (item.origin === undefined ? 0 : geometry.origin);
}

/** The label as drawn: an item against its lane's scenario says so, so that it never reads as support. */
export function labelOf(item: TimelineItem): string {
  return item.against ? `− ${item.title}` : item.title;
}
