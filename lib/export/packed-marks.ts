import type { TimelineItem } from '@/lib/charts/timeline-items';
import { type GlyphExtent, geometry, type LabelSide } from '@/lib/charts/timeline-layout';
import { FreeRows } from './free-rows';
import { labelWithin, type MeasuredItem } from './measured-item';

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
  extentOf: (item: MeasuredItem) => GlyphExtent;
}>;

/**
 * The items of one lane on one page, each with its whole label on that page: first fit from the start edge, as many
 * rows as it takes. A bar cut by the edge is labelled again on every page that it crosses.
 */
export function packedMarks(
  items: readonly MeasuredItem[],
  page: Page,
): Readonly<{ rows: number; marks: readonly PackedMark[] }> {
  const rows = new FreeRows();
  const blocks = items
    .filter((item) => isOnPage(item, page))
    .map((item) => blockOf(item, page))
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const marks = blocks.map(
    ({ id, side, lines, labelStart, labelWidth, cut, start, end }): PackedMark => ({
      row: rows.take(lines.length, start, end + between),
      // written out: thousands of them are made for every number of pages that is tried
      id,
      side,
      lines,
      labelStart,
      labelWidth,
      cut,
    }),
  );
  return { rows: rows.count, marks };
}

/** Pixels between a label and the next glyph of its row. */
const between = 12;

/** Whether a page has a mark of an item. */
export function isOnPage(measured: MeasuredItem, { plot, side, extentOf }: Page): boolean {
  const { start, end } = extentOf(measured);
  const point = pointOf(measured.item, start, end);
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

type Block = GlyphExtent & Omit<PackedMark, 'row'>;

/** What a mark takes on a page, glyph and label together. */
export function blockOf(measured: MeasuredItem, { plot, side: ahead, extentOf }: Page): Block {
  const { item } = measured;
  const whole = extentOf(measured);
  const edge = plot + ahead;
  // the rings of an either-or reach beyond its ends
  const ring = item.shape === 'either' ? geometry.dot : 0;
  const start = Math.min(edge, Math.max(0, whole.start - ring));
  const end = Math.min(edge, whole.end + ring);
  const isBar = pointOf(item, 0, 0) === undefined;
  const cut = { start: isBar && whole.start < -1, end: whole.end > edge + (isBar ? 1 : geometry.bracket) };
  const { lines, width } = labelWithin(measured, plot - 2 * between);
  const block = (side: Block['side'], labelStart: number): Block => ({
    id: item.id,
    side,
    lines,
    labelStart,
    labelWidth: width,
    cut,
    start: Math.min(start, labelStart),
    end: Math.max(end, labelStart + width),
  });
  const after = end + geometry.gap - 1;
  const before = start - geometry.gap + 1 - width;
  const isLong = end - start >= Math.min(width, 120);
  if (lines.length > 1) return block('above', Math.min(start, plot - width));
  if (!isLong && !cut.end && after + width <= plot) return block('after', after);
  if (!isLong && !cut.start && before >= 0) return block('before', before);
  return block('above', Math.max(0, Math.min(start, plot - width)));
}
