import { labelWidth } from '@/lib/charts/label-width';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { type Extent, geometry, type LabelSide, labelOf } from '@/lib/charts/timeline-layout';
import { wrapped } from '@/lib/charts/wrapped';

export type PackedMark = Readonly<{
  id: string;
  /** The row of the label's first line; the glyph stands in that of its last. */
  row: number;
  side: Exclude<LabelSide, 'none'>;
  lines: readonly string[];
  /** Where the label begins along time; it never leaves the page. */
  labelStart: number;
  labelWidth: number;
  /** The bar comes from the page before, or goes on on the next. */
  cut: Readonly<{ start: boolean; end: boolean }>;
}>;

type Page = Readonly<{
  /** Pixels of time on the page, and of the side ahead on its last. */
  plot: number;
  side: number;
  /** A glyph's ends along time, in pixels from the start edge of the page's plot; they may lie beyond the page. */
  extentOf: (item: TimelineItem) => Extent;
}>;

/**
 * The items of one lane on one page, each with its whole label on that page: first fit from the start edge, as many
 * rows as it takes. A bar cut by the edge is labelled again on every page that it crosses.
 */
export function packedMarks(
  items: readonly TimelineItem[],
  page: Page,
): Readonly<{ rows: number; marks: readonly PackedMark[] }> {
  const ends: number[] = [];
  const marks = items
    .filter((item) => isOnPage(item, page))
    .map((item) => ({ item, block: blockOf(item, page) }))
    .toSorted((a, b) => a.block.start - b.block.start || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item, block: { start, end, ...label } }): PackedMark => {
      const row = firstFree(ends, label.lines.length, start);
      for (let each = row; each < row + label.lines.length; each++) ends[each] = end + between;
      return { id: item.id, row, ...label };
    });
  return { rows: ends.length, marks };
}

/** Pixels between a label and the next glyph of its row. */
const between = 12;

function isOnPage(item: TimelineItem, { plot, side, extentOf }: Page): boolean {
  const { start, end } = extentOf(item);
  const point = pointOf(item, start, end);
  // a point is on one page only; the last page has whatever lies beyond its end too, for it lies on no other
  const [from, to] = point === undefined ? [end - 0.5, start + 0.5] : [point, point];
  return from >= 0 && (to < plot || side > 0);
}

/** Where a glyph stands that is as wide at every scale; none for bars. */
function pointOf({ shape }: TimelineItem, start: number, end: number): number | undefined {
  if (shape === 'day') return (start + end) / 2;
  if (shape === 'before') return end - 0.5;
  return shape === 'after' ? start : undefined;
}

type Block = Extent & Omit<PackedMark, 'id' | 'row'>;

function blockOf(item: TimelineItem, { plot, side, extentOf }: Page): Block {
  const whole = extentOf(item);
  const edge = plot + side;
  // the rings of an either-or reach beyond its ends
  const ring = item.shape === 'either' ? geometry.dot : 0;
  const start = Math.min(edge, Math.max(0, whole.start - ring));
  const end = Math.min(edge, whole.end + ring);
  const isBar = pointOf(item, 0, 0) === undefined;
  const cut = { start: isBar && whole.start < -1, end: whole.end > edge + (isBar ? 1 : geometry.bracket) };
  const lines = wrapped(labelOf(item), geometry.label, plot - 2 * between);
  const width = Math.max(...lines.map((line) => labelWidth(line, geometry.label)));
  const label = { lines, cut, labelWidth: width };
  const above = (at: number): Block => ({
    ...{ ...label, side: 'above', labelStart: at },
    ...{ start: Math.min(start, at), end: Math.max(end, at + width) },
  });
  if (lines.length > 1) return above(Math.min(start, plot - width));
  if (end - start >= Math.min(width, 120)) return above(Math.max(0, Math.min(start, plot - width)));
  const after = end + geometry.gap - 1;
  if (!cut.end && after + width <= plot)
    return { ...label, side: 'after', labelStart: after, start, end: after + width };
  const before = start - geometry.gap + 1 - width;
  if (!cut.start && before >= 0) return { ...label, side: 'before', labelStart: before, start: before, end };
  return above(Math.max(0, Math.min(start, plot - width)));
}

function firstFree(ends: readonly number[], lines: number, start: number): number {
  for (let row = 0; row < ends.length; row++) {
    const taken = ends.slice(row, row + lines).some((end) => end > start);
    if (!taken) return row;
  }
  return ends.length;
}
