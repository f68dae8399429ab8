import { type Frame, spanOf } from '@/lib/charts/frame';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { dayNumber } from '@/lib/time/day-number';

type Props = Readonly<{
  frame: Frame;
  item: TimelineItem;
  at: (day: number) => number;
  now: number;
  height: number;
}>;

/** The days of the selected development, through all lanes. */
export function SelectedColumn({ frame, item, at, now, height }: Props) {
  const first = item.window?.earliest ?? item.window?.latest;
  const last = item.window?.latest;
  if (first === undefined) return undefined;
  const { x, width } = spanOf(
    frame,
    at(dayNumber(first)),
    at((last === undefined ? now : dayNumber(last)) + 1),
  );
  return <rect x={x} y="49" width={Math.max(2, width)} height={height - 49} fill="var(--accent-wash)" />;
}
