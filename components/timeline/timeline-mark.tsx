import { memo } from 'react';
import type { Frame } from '@/lib/charts/frame';
import { labelWidth } from '@/lib/charts/label-width';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { geometry, type LabelSide, labelOf } from '@/lib/charts/timeline-layout';
import type { Drawn } from '@/lib/charts/timeline-view';
import { Glyph } from '../charts/glyph';

type Props = Readonly<{
  item: TimelineItem;
  at: Drawn;
  y: number;
  side: LabelSide;
  frame: Frame;
  colour: string;
  tone: number;
  state: 'rest' | 'hovered' | 'selected';
  label: string;
  plotEdges: Readonly<{ start: number; end: number }>;
}>;

/** A development: its glyph, its label on the side with room, and a target the size of both. */
export const TimelineMark = memo(function TimelineMark(props: Props) {
  const { item, at, y, side, frame, colour, tone, state, label } = props;
  const towards = frame.rightToLeft ? -1 : 1;
  const shown = side === 'none' ? (state === 'rest' ? 'none' : 'after') : side;
  const above = shown === 'above';
  const glyphY = above ? y + 6 : y;
  const place = labelPlace(props, shown, towards);
  const box = extentBox(props, shown, towards);
  return (
    <g
      id={`item-${item.id}`}
      role="option"
      aria-selected={state === 'selected'}
      aria-label={label}
      data-item={item.id}
      style={{ cursor: 'pointer' }}
    >
      <rect x={box.x} y={y - 9.5} width={box.width} height="19" fill="transparent" />
      <Glyph
        shape={item.shape}
        {...at}
        y={glyphY}
        colour={colour}
        tone={tone}
        hollow={item.against}
        dashed={item.dashed}
      />
      {state === 'selected' ? (
        <rect
          x={Math.min(at.from, at.to) - 4}
          y={glyphY - 8.5}
          width={Math.abs(at.to - at.from) + 8}
          height="17"
          rx="2"
          fill="none"
          stroke="var(--accent)"
          strokeWidth="1.8"
        />
      ) : undefined}
      {shown === 'none' ? undefined : (
        <text
          x={place.x}
          y={above ? y + 1 : y + 4}
          textAnchor={place.anchor}
          fontSize={geometry.label}
          fontWeight={state === 'rest' ? 400 : 600}
          lang={item.lang}
          fill="var(--text)"
          stroke="var(--surface)"
          strokeWidth={above ? 2.5 : 4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {labelOf(item)}
        </text>
      )}
    </g>
  );
});

/** Beside the glyph; above a long bar at its start, or at the window's edge when the bar begins before it. */
function labelPlace({ at, plotEdges, item }: Props, side: LabelSide, towards: number) {
  if (side === 'after') return { x: at.to + (geometry.gap - 1) * towards, anchor: 'start' as const };
  if (side === 'before') return { x: at.from - (geometry.gap - 1) * towards, anchor: 'end' as const };
  const width = labelWidth(labelOf(item), geometry.label);
  const pinned = towards > 0 ? Math.max(at.from, plotEdges.start) : Math.min(at.from, plotEdges.start);
  const latest = at.to - width * towards;
  const x =
    towards > 0 ? Math.min(pinned, Math.max(at.from, latest)) : Math.max(pinned, Math.min(at.from, latest));
  return { x, anchor: 'start' as const };
}

function extentBox({ item, at }: Props, side: LabelSide, towards: number) {
  const width = side === 'none' ? 0 : labelWidth(labelOf(item), geometry.label) + geometry.gap;
  const from = side === 'before' ? at.from - width * towards : at.from;
  const to = side === 'after' ? at.to + width * towards : at.to;
  const [x, end] = [Math.min(from, to) - 4, Math.max(from, to) + 4];
  return { x, width: end - x };
}
