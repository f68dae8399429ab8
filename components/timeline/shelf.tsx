import { memo } from 'react';
import { type Frame, xOf } from '@/lib/charts/frame';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { rows, type TimelineView } from '@/lib/charts/timeline-view';
import type { ToneOf } from './marks';
import { TimelineMark } from './timeline-mark';

type Props = Readonly<{
  frame: Frame;
  view: TimelineView;
  selected: string | undefined;
  toneOf: ToneOf;
  describe: (item: TimelineItem) => string;
}>;

/** What has no date stands beside the axis, never on it. */
export const Shelf = memo(function Shelf({ frame, view, selected, toneOf, describe }: Props) {
  const { shelf, index } = view;
  return shelf.items.map(({ id, row, start }) => {
    const item = index.items[index.positionOf(id) ?? -1];
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
        selected={id === selected}
        label={describe(item)}
      />
    );
  });
});
