import type { Frame } from '@/lib/charts/frame';
import { shareOf, type TimeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { geometry } from '@/lib/charts/timeline-layout';
import type { Viewport } from '@/lib/charts/viewport';
import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';
import { extentAt, type MeasuredItem, measuredItem } from './measured-item';
import { packedMarks } from './packed-marks';
import { type PagedBand, type PaperBand, pagedBands } from './paged-bands';
import { shelfBand } from './shelf-band';

/** One page: a stretch of time, and the rows of the lanes that found room on it. */
export type Sheet = Readonly<{
  number: number;
  frame: Frame;
  viewport: Viewport;
  /** Whether the as-of day, and with it the side ahead, is on it. */
  isLast: boolean;
  bands: readonly PagedBand[];
  /** Pixels from the top of the axis to the foot of the last lane. */
  height: number;
}>;

export type SheetWish = Readonly<{
  items: readonly TimelineItem[];
  lanes: readonly (string | undefined)[];
  scale: TimeScale;
  asOfOn: IsoDate;
  rightToLeft: boolean;
  /** The first and last day to be drawn; the whole axis where there is none. */
  days?: Readonly<{ from: IsoDate; to: IsoDate }> | undefined;
  /** Pixels that the lanes of a page may take: in width with gutter and side, in height with the axis. */
  width: number;
  height: number;
}>;

const gutter = 112;
const side = 104;

/**
 * The timeline on pages of one size, every item labelled on each page that it touches. Time is given as many pages as
 * make the fewest sheets in all; where a stretch is too tall for a page its rows go on on the next. Ties go to more
 * time, for then lanes stay whole. Up to `eachTried` pages every number is tried; beyond, each is an eighth more than
 * the one before, so that the work does not grow with the square of what is printed.
 */
export function sheets(wish: SheetWish): readonly Sheet[] {
  const measured = measuredWish(wish);
  let best = sheetsOn(measured, 1);
  for (let pages = 2; pages <= best.length; pages = next(pages))
    best = sheetsOn(measured, pages, best.length) ?? best;
  return best;
}

/** Numbers of pages that are tried one by one. */
const eachTried = 24;
function next(pages: number): number {
  return pages < eachTried ? pages + 1 : Math.ceil(pages * 1.125);
}

/** The same with time cut into a given number of pages. */
export function sheetsOver(wish: SheetWish, pages: number): readonly Sheet[] {
  return sheetsOn(measuredWish(wish), pages);
}

type MeasuredWish = SheetWish &
  Readonly<{ now: number; byLane: readonly (readonly MeasuredItem[])[]; shelved: PaperBand | undefined }>;

/** What is the same for every number of pages, found once. */
function measuredWish(wish: SheetWish): MeasuredWish {
  const { items, lanes, scale, asOfOn, width } = wish;
  const now = dayNumber(asOfOn);
  const byKey = new Map(lanes.map((lane) => [lane, [] as MeasuredItem[]]));
  for (const item of items) {
    const measured = measuredItem(item, scale, now);
    if (measured !== undefined) byKey.get(item.lane)?.push(measured);
  }
  const byLane = lanes.map((lane) => byKey.get(lane) ?? []);
  return { ...wish, now, byLane, shelved: shelfBand(items, width - gutter) };
}

function sheetsOn(wish: MeasuredWish, pages: number): readonly Sheet[];
function sheetsOn(wish: MeasuredWish, pages: number, most: number): readonly Sheet[] | undefined;
/** Time on a number of pages; given up once there are more sheets than `most`. */
function sheetsOn(
  wish: MeasuredWish,
  pages: number,
  most = Number.POSITIVE_INFINITY,
): readonly Sheet[] | undefined {
  const { lanes, rightToLeft, width, byLane, shelved } = wish;
  const { from, to } = stretch(wish);
  const ahead = to > 1 - 1e-9 ? side : 0;
  // the side ahead takes its room from the last page, so that a day is as wide on every page
  const plot = width - gutter;
  const axis = (pages * plot - ahead) / (to - from);
  const onPages = byLane.map((own) => itemsByPage(own, (share) => (share - from) * axis, plot, pages));
  const made: Sheet[] = [];
  for (let page = 0; page < pages; page++) {
    const isLast = page === pages - 1;
    const frame: Frame = {
      ...{ width, gutter, rightToLeft },
      side: isLast ? ahead : 0,
      plot: isLast ? plot - ahead : plot,
    };
    const pan = from + (page * plot) / axis;
    const at = (share: number) => (share - pan) * axis;
    const extentOf = (item: MeasuredItem) => extentAt(item, at);
    const bands: PaperBand[] = lanes.map((lane, index) => {
      const own = onPages[index]?.[page] ?? [];
      return { kind: 'lane', lane, ...packedMarks(own, { plot: frame.plot, side: frame.side, extentOf }) };
    });
    const viewport = { zoom: axis / frame.plot, pan };
    const whole = pagedBands([...bands, ...(isLast && shelved ? [shelved] : [])], wish.height);
    for (const { bands: own, height } of whole)
      made.push({ number: made.length + 1, frame, viewport, isLast, bands: own, height });
    // each page still to come is a sheet at least
    if (made.length + (pages - 1 - page) > most) return undefined;
  }
  return made;
}

/**
 * The items of a lane by the pages on which they may be, in their order: a page is asked for what is near it, and not
 * for everything. A glyph reaches less than `reach` pixels beyond its window.
 */
function itemsByPage(
  items: readonly MeasuredItem[],
  at: (share: number) => number,
  plot: number,
  pages: number,
): readonly (readonly MeasuredItem[])[] {
  const byPage: MeasuredItem[][] = Array.from({ length: pages }, () => []);
  const pageAt = (pixels: number) => Math.min(pages - 1, Math.max(0, Math.floor(pixels / plot)));
  for (const item of items) {
    const end = at(item.last);
    const start = item.first === undefined ? (item.item.shape === 'before' ? end : 0) : at(item.first);
    const last = pageAt(Math.max(start, end) + reach);
    for (let page = pageAt(Math.min(start, end) - reach); page <= last; page++) byPage[page]?.push(item);
  }
  return byPage;
}
const reach = 2 * geometry.bracket;

/** The part of the axis to be drawn, as shares of it. */
function stretch({ scale, days }: SheetWish): Readonly<{ from: number; to: number }> {
  if (days === undefined) return { from: 0, to: 1 };
  const onAxis = (share: number) => Math.min(1, Math.max(0, share));
  const from = onAxis(shareOf(scale, dayNumber(days.from)));
  const to = onAxis(shareOf(scale, dayNumber(days.to) + 1));
  // days of somebody else's axis may lie beyond this one
  return to - from < 1e-4 ? { from: 0, to: 1 } : { from, to };
}
