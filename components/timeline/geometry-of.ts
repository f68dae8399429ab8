import { type Frame, xOf } from '@/lib/charts/frame';
import type { TimeScale } from '@/lib/charts/time-scale';
import { drawn, rowY, type TimelineView } from '@/lib/charts/timeline-view';
import { along, type Viewport } from '@/lib/charts/viewport';
import type { IsoDate } from '@/lib/time/civil-date';
import type { Geometry } from './geometry';
import { glyphY } from './label-place';

/** Where things stand for whatever is drawn over the marks. */
export function geometryOf(
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
