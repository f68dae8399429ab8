import { memo } from 'react';
import type { Frame } from '@/lib/charts/frame';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { MarkInView } from './marks-in-view';
import { TimelineMark } from './timeline-mark';

export type ToneOf = (item: TimelineItem) => Pick<ScenarioView, 'position' | 'colour'>;

type Props = Readonly<{
  marks: readonly MarkInView[];
  frame: Frame;
  selected: string | undefined;
  toneOf: ToneOf;
  describe: (item: TimelineItem) => string;
}>;

/** The marks in view; pointing at one of them redraws none. */
export const Marks = memo(function Marks({ marks, frame, selected, toneOf, describe }: Props) {
  return marks.map(({ item, at, y, side, cuts }) => {
    const { position, colour } = toneOf(item);
    return (
      <TimelineMark
        key={item.id}
        item={item}
        at={at}
        y={y}
        side={side}
        frame={frame}
        colour={colour}
        tone={position}
        selected={item.id === selected}
        label={describe(item)}
        cuts={cuts}
      />
    );
  });
});
