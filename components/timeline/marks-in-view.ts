import { type Frame, xOf } from '@/lib/charts/frame';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { LabelSide } from '@/lib/charts/timeline-layout';
import { type Drawn, drawn, rowY, type TimelineView } from '@/lib/charts/timeline-view';
import { along, type Viewport } from '@/lib/charts/viewport';
import type { IsoDate } from '@/lib/time/civil-date';

/** Where a bar is cut, which way it goes on (its direction in pixels), and at a break, where it comes back. */
export type Cut = Readonly<{ x: number; towards: 1 | -1; to?: number }>;
export type MarkInView = Readonly<{
  item: TimelineItem;
  lane: string | undefined;
  row: number;
  at: Drawn;
  y: number;
  side: LabelSide;
  cuts: readonly Cut[];
}>;

type Wish = Readonly<{
  view: TimelineView;
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  asOfOn: IsoDate;
  /** Distance along time at which the plot is clipped. */
  end: number;
}>;

/** A skirt on both sides, as a share of what is in view, so that nothing comes in late. */
const skirt = 0.1;

/** What is drawn one by one in the present part of the axis, lane by lane. */
export function marksInView({ view, frame, scale, viewport, asOfOn, end }: Wish): readonly MarkInView[] {
  const { index, lanes, placedAt } = view;
  const seen = 1 / viewport.zoom;
  const [from, to] = [viewport.pan - skirt * seen, viewport.pan + (1 + skirt) * seen];
  const breaks = scale.segments
    .filter(({ folded }) => folded)
    .map(
      (fold) =>
        [along(scale, viewport, frame.plot, fold.from), along(scale, viewport, frame.plot, fold.to)] as const,
    )
    .filter(([start, stop]) => stop > 0 && start < end);
  return lanes.flatMap((lane) =>
    lane.drawnIn(from, to).flatMap((position) => {
      const [item, placed] = [index.items[position], placedAt(position)];
      if (item === undefined || placed === undefined) return [];
      const at = drawn(item, scale, viewport, frame, asOfOn);
      const { row, side } = placed;
      const cuts = isBar(item) ? cutsOf(at, frame, end, breaks) : none;
      return [{ item, lane: lane.lane.key, row, at, y: rowY(lane, placed), side, cuts }];
    }),
  );
}

const none: readonly Cut[] = [];

function isBar({ shape }: TimelineItem): boolean {
  return shape !== 'day' && shape !== 'before' && shape !== 'after' && shape !== 'either';
}

/** At an edge of the plot or on both sides of a break: a chevron stands wherever the bar goes on out of sight. */
function cutsOf(
  at: Drawn,
  frame: Frame,
  end: number,
  breaks: readonly (readonly [number, number])[],
): readonly Cut[] {
  const later = frame.rightToLeft ? -1 : 1;
  const earlier = later === 1 ? -1 : 1;
  const from = (at.from - xOf(frame, 0)) * later;
  const to = (at.to - xOf(frame, 0)) * later;
  const cuts: Cut[] = [];
  if (from < -1 && to > 8) cuts.push({ x: xOf(frame, 2), towards: earlier });
  if (to > end + 1 && from < end - 8) cuts.push({ x: xOf(frame, end - 2), towards: later });
  for (const [start, stop] of breaks)
    if (from < start - 8 && to > stop + 8)
      cuts.push(
        { x: xOf(frame, start - 1), towards: later, to: xOf(frame, stop + 1) },
        { x: xOf(frame, stop + 1), towards: earlier },
      );
  return cuts.length === 0 ? none : cuts;
}
