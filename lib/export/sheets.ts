import type { Frame } from '@/lib/charts/frame';
import { shareOf, type TimeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { glyphExtent } from '@/lib/charts/timeline-layout';
import type { Viewport } from '@/lib/charts/viewport';
import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';
import { type Band, type Filled, filled } from './filled';
import { packedMarks } from './packed-marks';
import { shelfBand } from './shelf-band';

/** One page: a stretch of time, and the rows of the lanes that found room on it. */
export type Sheet = Readonly<{
  number: number;
  frame: Frame;
  viewport: Viewport;
  /** Whether the as-of day, and with it the side ahead, is on it. */
  isLast: boolean;
  bands: readonly Filled[];
  /** Pixels from the top of the axis to the foot of the last lane. */
  height: number;
}>;

export type Wish = Readonly<{
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
 * time, for then lanes stay whole.
 */
export function sheets(wish: Wish): readonly Sheet[] {
  let best = sheetsOver(wish, 1);
  for (let pages = 2; pages <= best.length; pages++) {
    const tried = sheetsOver(wish, pages);
    if (tried.length <= best.length) best = tried;
  }
  return best;
}

/** The same with time cut into a given number of pages. */
export function sheetsOver(wish: Wish, pages: number): readonly Sheet[] {
  const { items, lanes, scale, asOfOn, rightToLeft, width } = wish;
  const { from, to } = stretch(wish);
  const ahead = to > 1 - 1e-9 ? side : 0;
  // the side ahead takes its room from the last page, so that a day is as wide on every page
  const plot = width - gutter;
  const axis = (pages * plot - ahead) / (to - from);
  const now = dayNumber(asOfOn);
  const shelved = shelfBand(items, plot);
  const made = Array.from({ length: pages }, (_, page) => {
    const isLast = page === pages - 1;
    const frame: Frame = {
      ...{ width, gutter, rightToLeft },
      side: isLast ? ahead : 0,
      plot: isLast ? plot - ahead : plot,
    };
    const pan = from + (page * plot) / axis;
    const at = (day: number) => (shareOf(scale, day) - pan) * axis;
    const extentOf = (item: TimelineItem) => glyphExtent(item, at, now);
    const bands: Band[] = lanes.map((lane) => {
      const own = items.filter((item) => item.lane === lane && item.window !== undefined);
      return { kind: 'lane', lane, ...packedMarks(own, { plot: frame.plot, side: frame.side, extentOf }) };
    });
    const viewport = { zoom: axis / frame.plot, pan };
    return filled([...bands, ...(isLast && shelved ? [shelved] : [])], wish.height).map(
      ({ bands: own, height }) => ({ frame, viewport, isLast, bands: own, height }),
    );
  });
  return made.flat().map((sheet, index) => ({ ...sheet, number: index + 1 }));
}

/** The part of the axis to be drawn, as shares of it. */
function stretch({ scale, days }: Wish): Readonly<{ from: number; to: number }> {
  if (days === undefined) return { from: 0, to: 1 };
  const onAxis = (share: number) => Math.min(1, Math.max(0, share));
  const from = onAxis(shareOf(scale, dayNumber(days.from)));
  const to = onAxis(shareOf(scale, dayNumber(days.to) + 1));
  // days of somebody else's axis may lie beyond this one
  return to - from < 1e-4 ? { from: 0, to: 1 } : { from, to };
}
