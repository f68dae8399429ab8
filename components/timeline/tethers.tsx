import type { Frame } from '@/lib/charts/frame';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { drawn, rowY, type TimelineView } from '@/lib/charts/timeline-view';
import type { Viewport } from '@/lib/charts/viewport';
import type { IsoDate } from '@/lib/time/civil-date';

type TetherProps = Readonly<{
  view: TimelineView;
  byId: ReadonlyMap<string, TimelineItem>;
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  asOfOn: IsoDate;
}>;
/** A date that hangs on another development is tied to it by a dotted line. */
export function Tethers({ view, byId, frame, scale, viewport, asOfOn }: TetherProps) {
  const places = new Map(
    view.lanes.flatMap((lane) =>
      Object.entries(lane.items).map(
        ([id, placed]) => [id, rowY(lane, placed) + (placed.side === 'above' ? 6 : 0)] as const,
      ),
    ),
  );
  return (
    <g fill="none" stroke="var(--text-muted)" strokeDasharray="1 3" strokeWidth="1.2">
      {[...byId.values()].map((item) => {
        const other = item.tether === undefined ? undefined : byId.get(item.tether);
        const [y1, y2] = [places.get(item.id), other && places.get(other.id)];
        if (other?.window === undefined || y1 === undefined || y2 === undefined) return undefined;
        const from = drawn(item, scale, viewport, frame, asOfOn).to;
        const to = drawn(other, scale, viewport, frame, asOfOn).from;
        return <path key={item.id} d={`M${from} ${y1}H${to}V${y2}`} />;
      })}
    </g>
  );
}
