import { useMemo } from 'react';
import { axisTicks } from '@/lib/charts/axis-ticks';
import { type Frame, spanOf, xOf } from '@/lib/charts/frame';
import type { TimeScale } from '@/lib/charts/time-scale';
import { drawn, rowY, type TimelineView } from '@/lib/charts/timeline-view';
import { along, daysInView, type Viewport } from '@/lib/charts/viewport';
import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';
import { clusterPlaces } from './cluster-places';
import type { Geometry } from './geometry';
import { glyphY } from './label-place';
import { marksInView } from './marks-in-view';

type Wish = Readonly<{
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  view: TimelineView;
  asOfOn: IsoDate;
  published: Readonly<{ held?: boolean }>;
}>;

/** Where everything stands in the present viewport; made anew only when that changes, not when something is chosen. */
export function useDrawing({ frame, scale, viewport, view, asOfOn, published }: Wish) {
  const now = dayNumber(asOfOn);
  const at = (day: number) => along(scale, viewport, frame.plot, day);
  // what still goes on reaches into the side ahead only while the as-of day is in view
  const end =
    at(now + 1) > frame.plot + (published.held ? frame.side : 1) ? frame.plot : frame.plot + frame.side;
  const ticks = useMemo(() => {
    const { from, to } = daysInView(scale, viewport);
    return axisTicks(scale, viewport, frame.plot, from, to);
  }, [scale, viewport, frame.plot]);
  const marks = useMemo(
    () => marksInView({ view, frame, scale, viewport, asOfOn, end }),
    [view, frame, scale, viewport, asOfOn, end],
  );
  const places = useMemo(() => clusterPlaces(view, frame, viewport), [view, frame, viewport]);
  const geometry = useMemo(
    () => geometryOf(frame, scale, viewport, view, asOfOn),
    [frame, scale, viewport, view, asOfOn],
  );
  return { now, at, plot: spanOf(frame, 0, end), ticks, marks, places, geometry };
}

/** Where things stand for whatever is drawn over the marks. */
function geometryOf(
  frame: Frame,
  scale: TimeScale,
  viewport: Viewport,
  view: TimelineView,
  asOfOn: IsoDate,
): Geometry {
  return {
    frame,
    scale,
    viewport,
    height: view.shelf.top,
    xOfDay: (day) => xOf(frame, along(scale, viewport, frame.plot, day)),
    placeOf(id) {
      const position = view.index.positionOf(id);
      const item = position === undefined ? undefined : view.index.items[position];
      const placed = position === undefined ? undefined : view.placedAt(position);
      const lane = view.lanes.find((each) => each.lane.key === item?.lane);
      if (item === undefined || lane === undefined || placed === undefined) return undefined;
      const y = glyphY(rowY(lane, placed), placed.side);
      return { ...drawn(item, scale, viewport, frame, asOfOn), y };
    },
  };
}
