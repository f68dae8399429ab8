'use client';

import { memo, useMemo } from 'react';
import { type Frame, spanOf } from '@/lib/charts/frame';
import { endsOf, outsideView } from '@/lib/charts/outside-view';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { centred, daysInView, type Viewport } from '@/lib/charts/viewport';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import styles from './overview.module.css';

type Props = Readonly<{
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  items: readonly TimelineItem[];
  now: number;
  onSettle: (viewport: Viewport) => void;
}>;

/** At either edge of a zoomed view, how much lies beyond it; a press goes to the nearest. Hidden is not gone. */
export const OverviewEdges = memo(function OverviewEdges(props: Props) {
  const { frame, scale, viewport, items, now, onSettle } = props;
  const words = useWords('overview');
  const ends = useMemo(() => endsOf(items, now), [items, now]);
  if (viewport.zoom <= 1.001) return undefined;
  const { before, after } = outsideView(ends, daysInView(scale, viewport));
  const plot = spanOf(frame, 0, frame.plot);
  const edge = ({ count, nearest }: typeof before, name: string, isLeft: boolean) => (
    <Button
      looks="drawn"
      className={styles.edge}
      // beside the plot where there is a gutter, within its corner where there is none
      style={
        isLeft === frame.gutter > 0
          ? { right: frame.width - (isLeft ? plot.x - 4 : plot.x + plot.width) }
          : { left: isLeft ? plot.x : plot.x + plot.width + 4 }
      }
      aria-label={name}
      title={name}
      // it stays in place at zero, so that whoever steps with it keeps the focus
      isOff={count === 0}
      onClick={() => count > 0 && onSettle(centred(scale, viewport, nearest))}
    >
      <bdi dir="ltr">{isLeft ? `‹ ${words.count(count)}` : `${words.count(count)} ›`}</bdi>
    </Button>
  );
  return (
    <>
      {edge(before, words.earlier(before.count), !frame.rightToLeft)}
      {edge(after, words.later(after.count), frame.rightToLeft)}
    </>
  );
});
