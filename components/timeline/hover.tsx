import { type RefObject, useEffect, useState } from 'react';
import type { Frame } from '@/lib/charts/frame';
import { useWords } from '../shell/locale';
import { glyphY } from './label-place';
import type { MarkInView } from './marks-in-view';
import { MarkLabel } from './timeline-mark';

/** Told what the pointer is on: only this one drawing is made anew. */
export type PointAt = (id: string | undefined) => void;

type Props = Readonly<{
  marks: readonly MarkInView[];
  frame: Frame;
  height: number;
  selected: string | undefined;
  pointAt: RefObject<PointAt | undefined>;
}>;

/** What the pointer is on: its label in full over the others, a plumb line to the foot, and whose repeat it is. */
export function Hover({ marks, frame, height, selected, pointAt }: Props) {
  const words = useWords('lanes');
  const [id, setId] = useState<string>();
  useEffect(() => {
    pointAt.current = setId;
  }, [pointAt]);
  const mark = id === undefined ? undefined : marks.find(({ item }) => item.id === id);
  if (mark === undefined || id === selected) return undefined;
  const { item, at, y } = mark;
  const x = (at.from + at.to) / 2;
  const level = glyphY(y, mark.side);
  const side = mark.side === 'none' ? 'after' : mark.side;
  const { novelty } = item;
  return (
    <g pointerEvents="none" aria-hidden="true">
      <path d={`M${x} ${level + 7}V${height}`} stroke="var(--text)" strokeDasharray="1 2" />
      <MarkLabel item={item} at={at} y={y} side={side} frame={frame} weight={600} />
      {novelty === undefined ? undefined : (
        <text
          x={x}
          y={level + 19}
          textAnchor="middle"
          fontSize="11"
          fill="var(--text-muted)"
          stroke="var(--surface)"
          strokeWidth="4"
          paintOrder="stroke"
        >
          {words.sameOrigin(novelty)}
        </text>
      )}
    </g>
  );
}
