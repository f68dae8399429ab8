import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';
import type { Window } from '@/lib/time/window';
import type { Frame } from './frame';
import { xOf } from './frame';
import { shelfLayout } from './shelf-layout';
import { type TimeScale, timeScale } from './time-scale';
import type { TimelineItem } from './timeline-items';
import { glyphExtent, type LaneLayout, type Placed, timelineLayout } from './timeline-layout';
import { along, type Viewport } from './viewport';

/** Pixels: one row of a lane, the air above and below its rows, the axis, and the least height of a lane's name. */
export const rows = { pitch: 19, air: 5, axis: 48, name: 36 } as const;

/** The axis for what is shown: from the first mark to the as-of day, empty years folded. */
export function scaleFor(items: readonly TimelineItem[], asOfOn: IsoDate, even: boolean): TimeScale {
  const now = dayNumber(asOfOn);
  // the chart below hangs on the same axis, so that what became known needs its days on it too
  const marks = items.flatMap(({ window, known }) => [...marksOf(window, now), ...marksOf(known, now)]);
  // an axis without items still shows a quarter of a year, so that the first one has somewhere to stand
  const first = Math.min(...marks, now - 13);
  // a little air before the first mark, so that the chart shows where the shares began
  const from = marks.length === 0 ? now - 90 : first - Math.max(1, Math.round((now - first) * 0.008));
  return timeScale({ from, to: now, marks, widenTowards: even ? undefined : now });
}

function marksOf(window: Window | undefined, now: number): number[] {
  if (window === undefined) return [];
  const { earliest, latestStart, best, earliestEnd, latest } = window;
  const days = [earliest, latestStart, best, earliestEnd, latest, ...(window.alternatives ?? [])]
    .filter((day) => day !== undefined)
    .map(dayNumber);
  // an open bracket needs some days to stand on
  if (earliest === undefined && latest !== undefined) days.push(dayNumber(latest) - 10);
  return days.map((day) => Math.min(day, now));
}

export type LaneView = LaneLayout & Readonly<{ top: number; height: number }>;
export type TimelineView = Readonly<{
  lanes: readonly LaneView[];
  shelf: Readonly<{ top: number; height: number; items: ReturnType<typeof shelfLayout>['items'] }>;
  height: number;
}>;

/** Lanes and shelf stacked from the axis down, in pixels. */
export function stacked(
  lanes: readonly LaneLayout[],
  shelfRows: ReturnType<typeof shelfLayout>,
): TimelineView {
  let top = rows.axis;
  const views = lanes.map((lane) => {
    const height = Math.max(lane.rows * rows.pitch + 2 * rows.air, rows.name + rows.air);
    const view = { ...lane, top, height };
    top += height;
    return view;
  });
  const height = shelfRows.rows === 0 ? 0 : Math.max(shelfRows.rows * rows.pitch + 2 * rows.air, rows.name);
  return { lanes: views, shelf: { top, height, items: shelfRows.items }, height: top + height };
}

type Wish = Readonly<{
  items: readonly TimelineItem[];
  lanes: readonly (string | undefined)[];
  scale: TimeScale;
  frame: Frame;
  zoom: number;
  asOfOn: IsoDate;
  /** As many rows as all labels need, instead of as many as keep the chart on the same screen. */
  allLabels?: boolean;
}>;

/** Rows are packed for the power of two at or below the zoom: between two of them nothing changes its row. */
export function timelineView({
  items,
  lanes,
  scale,
  frame,
  zoom,
  asOfOn,
  allLabels = false,
}: Wish): TimelineView {
  const octave = 2 ** Math.floor(Math.log2(zoom));
  const crowded = items.length > 60;
  const layout = timelineLayout({
    items,
    lanes,
    scale,
    axisWidth: frame.plot * octave,
    now: dayNumber(asOfOn),
    maxRows: (lane) => (allLabels ? 200 : lane === undefined ? 7 : crowded ? 12 : 14),
  });
  const shelf = shelfLayout(
    items.filter((item) => item.window === undefined),
    frame.width - frame.gutter,
  );
  return stacked(layout, shelf);
}

/** Where a row's glyphs stand. */
export function rowY(lane: LaneView, placed: Placed): number {
  return lane.top + rows.air + placed.row * rows.pitch + rows.pitch / 2;
}

export type Drawn = Readonly<{
  from: number;
  to: number;
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
    core,
    best: window?.best === undefined ? undefined : middle(window.best),
    alternatives: window?.alternatives?.map(middle),
  };
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
