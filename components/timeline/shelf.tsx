import { type Frame, xOf } from '@/lib/charts/frame';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { rows, type TimelineView } from '@/lib/charts/timeline-view';
import { TimelineMark } from './timeline-mark';

type Props = Readonly<{
  frame: Frame;
  shelf: TimelineView['shelf'];
  items: ReadonlyMap<string, TimelineItem>;
  toneOf: (item: TimelineItem) => Pick<ScenarioView, 'position' | 'colour'>;
  stateOf: (id: string) => 'rest' | 'hovered' | 'selected';
  labelOf: (item: TimelineItem) => string;
}>;

/** What has no date stands beside the axis, never on it. */
export function Shelf({ frame, shelf, items, toneOf, stateOf, labelOf }: Props) {
  return (
    <g>
      {shelf.items.map(({ id, row, start }) => {
        const item = items.get(id);
        if (item === undefined) return undefined;
        const { position, colour } = toneOf(item);
        const x = (distance: number) => xOf(frame, start + distance);
        return (
          <TimelineMark
            key={id}
            item={item}
            at={{ from: x(0), to: x(10), core: undefined, best: undefined, alternatives: undefined }}
            y={shelf.top + rows.air + row * rows.pitch + rows.pitch / 2}
            side="after"
            frame={frame}
            colour={colour}
            tone={position}
            state={stateOf(id)}
            label={labelOf(item)}
            plotEdges={{ start: xOf(frame, 0), end: xOf(frame, frame.plot) }}
          />
        );
      })}
    </g>
  );
}
