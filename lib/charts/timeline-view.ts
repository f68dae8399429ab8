/*
 * From items to what the timeline is given:
 *   scale = scaleFor(items, asOfOn, even)                       once per set of items
 *   index = timelineIndex({ items, lanes, scale, asOfOn })      once per set of items and lanes
 *   viewAt = timelineViews({ index, frame, allLabels })         once per width of the plot
 *   <Timeline view={viewAt(viewport.zoom)} … />                 every frame; the same object within an octave
 * `lanes` come from scenarioLanes or lanesFor; an item belongs to the lane whose key is its `lane`.
 */
import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';
import type { Window } from '@/lib/time/window';
import type { Frame } from './frame';
import { xOf } from './frame';
import type { LaneRows } from './lane-rows';
import { type OctaveLayout, octaveLayout } from './octave-layout';
import { type ShelfLayout, shelfLayout } from './shelf-layout';
import { type TimeScale, timeScale } from './time-scale';
import { type TimelineIndex, timelineIndex } from './timeline-index';
import type { TimelineItem } from './timeline-items';
import { geometry, glyphExtent } from './timeline-layout';
import { along, type Viewport } from './viewport';

/** Pixels: one row of a lane, the air above and below its rows, the axis, and the least height of a lane's name. */
export const rows = { pitch: 19, air: 5, axis: 48, name: 36 } as const;

/** The axis for what is shown: from the first mark to the as-of day, empty years folded. */
export function scaleFor(
  items: readonly Pick<TimelineItem, 'window' | 'known'>[],
  asOfOn: IsoDate,
  even: boolean,
): TimeScale {
  const now = dayNumber(asOfOn);
  const marks = marksOf(items, now);
  // an axis without items still shows a quarter of a year, so that the first one has somewhere to stand
  const first = marks.reduce((least, day) => Math.min(least, day), now - 13);
  // a little air before the first mark, so that the chart shows where the shares began
  const from = marks.length === 0 ? now - 90 : first - Math.max(1, Math.round((now - first) * 0.008));
  return timeScale({ from, to: now, marks, widenTowards: even ? undefined : now });
}

/** Each day on which something begins or ends, once: thousands of items share their days. */
function marksOf(items: readonly Pick<TimelineItem, 'window' | 'known'>[], now: number): readonly number[] {
  const days = new Set<number>();
  const add = (on: IsoDate | undefined, by = 0) => {
    if (on !== undefined) days.add(Math.min(dayNumber(on) + by, now));
  };
  const addAll = ({ earliest, latestStart, best, earliestEnd, latest, alternatives }: Window) => {
    add(earliest);
    if (latest !== earliest) add(latest);
    add(latestStart);
    add(earliestEnd);
    add(best);
    for (const on of alternatives ?? []) add(on);
    // an open bracket needs some days to stand on
    if (earliest === undefined) add(latest, -10);
  };
  for (const { window, known } of items) {
    if (window !== undefined) addAll(window);
    // the chart below hangs on the same axis, so that what became known needs its days on it too
    addAll(known);
  }
  return [...days];
}

export type LaneView = LaneRows & Readonly<{ top: number; height: number }>;
export type TimelineView = Readonly<{
  index: TimelineIndex;
  /** Pixels of the plot that it was laid out for. */
  plot: number;
  lanes: readonly LaneView[];
  placedAt: OctaveLayout['placedAt'];
  shelf: Omit<ShelfLayout, 'rows'> & Readonly<{ top: number; height: number }>;
  height: number;
}>;

type Wish = Readonly<{
  index: TimelineIndex;
  frame: Frame;
  /** As many rows as all labels need, instead of as many as keep the chart on the same screen. */
  allLabels?: boolean;
  /** Every item drawn, however many there are: for paper. */
  every?: boolean;
}>;

/** The view of any zoom. Rows are packed for the power of two at or below it: between two of them nothing moves. */
export function timelineViews({
  index,
  frame,
  allLabels = false,
  every = false,
}: Wish): (zoom: number) => TimelineView {
  const made = new Map<number, TimelineView>();
  const { undated } = index;
  const shelf =
    every || undated.length <= mostShelved
      ? shelfLayout(undated, frame.width - frame.gutter)
      : shelfLayout(strongestFirst(undated), frame.width - frame.gutter, 3);
  return (zoom) => {
    // a hair below a power of two is rounding, not another octave
    const octave = 2 ** Math.floor(Math.log2(zoom) + 1e-9);
    const view =
      made.get(octave) ??
      stacked(index, frame.plot, octaveLayout({ index, plot: frame.plot, octave, allLabels, every }), shelf);
    made.set(octave, view);
    return view;
  };
}

/** More undated items than this have a shelf of three rows, and the rest stands on it together. */
const mostShelved = 24;

function strongestFirst(items: readonly TimelineItem[]): readonly TimelineItem[] {
  return items.toSorted((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
}

/** The view of one zoom, for what is drawn once. */
export function timelineView({
  items,
  lanes,
  scale,
  asOfOn,
  zoom,
  ...rest
}: Omit<Wish, 'index'> & Parameters<typeof timelineIndex>[0] & Readonly<{ zoom: number }>): TimelineView {
  return timelineViews({ index: timelineIndex({ items, lanes, scale, asOfOn }), ...rest })(zoom);
}

/** Lanes and shelf from the axis down, in pixels. */
function stacked(
  index: TimelineIndex,
  plot: number,
  { lanes, placedAt }: OctaveLayout,
  { rows: shelfRows, ...shelved }: ShelfLayout,
): TimelineView {
  let top = rows.axis;
  const views = lanes.map((lane): LaneView => {
    const height = Math.max(lane.rows * rows.pitch + 2 * rows.air, rows.name + rows.air);
    const view = { ...lane, top, height };
    top += height;
    return view;
  });
  const height = shelfRows === 0 ? 0 : Math.max(shelfRows * rows.pitch + 2 * rows.air, rows.name);
  const shelf = { ...shelved, top, height };
  return { index, plot, lanes: views, placedAt, shelf, height: top + height };
}

/** Where a row's glyphs stand. */
export function rowY(lane: Readonly<{ top: number }>, { row }: Readonly<{ row: number }>): number {
  return lane.top + rows.air + row * rows.pitch + rows.pitch / 2;
}

export type Drawn = Readonly<{
  from: number;
  to: number;
  /** Its window is narrower at this zoom than a dot. */
  narrow?: boolean;
  core: Readonly<{ from: number; to: number }> | undefined;
  best: number | undefined;
  alternatives: readonly number[] | undefined;
}>;

/** The coordinates of one item's glyph in the viewport. */
export function drawn(
  item: TimelineItem,
  scale: TimeScale,
  viewport: Viewport,
  frame: Frame,
  asOfOn: IsoDate,
): Drawn {
  const at = (day: number) => along(scale, viewport, frame.plot, day);
  const now = dayNumber(asOfOn);
  const { start, end } = glyphExtent(item, at, now);
  const { window } = item;
  const narrow = hasExtent(item.shape) && end - start < 2 * geometry.dot;
  const middle = (day: IsoDate) => xOf(frame, at(dayNumber(day) + 0.5));
  const coreEnd = window?.earliestEnd === undefined ? undefined : at(dayNumber(window.earliestEnd) + 1);
  const coreFrom = window?.latestStart === undefined ? start : at(dayNumber(window.latestStart));
  const coreTo = coreEnd ?? (item.shape === 'ongoing' ? at(now + 1) : end);
  // where the beginning may be later than the end may be, no day of the process is sure
  const core =
    window?.kind === 'process'
      ? { from: xOf(frame, coreFrom), to: xOf(frame, Math.max(coreFrom, coreTo)) }
      : undefined;
  return {
    from: xOf(frame, start),
    to: xOf(frame, end),
    narrow,
    core,
    best: window?.best === undefined ? undefined : middle(window.best),
    alternatives: window?.alternatives?.map(middle),
  };
}

/** Whether a glyph is as wide as its window: dots, brackets and what stands on the shelf have a width of their own. */
function hasExtent(shape: TimelineItem['shape']): boolean {
  return shape !== 'day' && shape !== 'before' && shape !== 'after' && shape !== 'undated';
}

/** The days, as day numbers, on which a development may have become known: where its step stands in the chart. */
export function knownColumn(
  item: TimelineItem | undefined,
): Readonly<{ from: number; to: number }> | undefined {
  const { earliest, latest } = item?.known ?? {};
  return earliest === undefined || latest === undefined
    ? undefined
    : { from: dayNumber(earliest), to: dayNumber(latest) + 1 };
}
