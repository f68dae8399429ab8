import { memo } from 'react';
import type { Frame } from '@/lib/charts/frame';
import { labelWidth } from '@/lib/charts/label-width';
import { tenth } from '@/lib/charts/tenth';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { geometry, type LabelSide, labelOf } from '@/lib/charts/timeline-layout';
import type { Drawn } from '@/lib/charts/timeline-view';
import { Glyph } from '../charts/glyph';
import { glyphY, labelPlace } from './label-place';
import type { Cut } from './marks-in-view';
import styles from './timeline.module.css';

type Props = Readonly<{
  item: TimelineItem;
  at: Drawn;
  y: number;
  side: LabelSide;
  frame: Frame;
  colour: string;
  tone: number;
  selected: boolean;
  label: string;
  cuts?: readonly Cut[];
}>;

/** A development: its glyph, its label on the side with room, and a target the size of both. */
export const TimelineMark = memo(function TimelineMark(props: Props) {
  const { item, at, y, frame, colour, tone, selected, label } = props;
  // what does not match keeps its place and gives up its label
  const wished = item.muted && !selected ? 'none' : props.side;
  const side = wished === 'none' && selected ? 'after' : wished;
  const level = glyphY(y, props.side);
  const box = extentBox(props, side);
  return (
    <g
      id={`item-${item.id}`}
      role="option"
      aria-selected={selected}
      aria-label={label}
      data-item={item.id}
      {...(item.muted && !selected && { opacity: 'var(--state-muted)' })}
    >
      <rect x={tenth(box.x)} y={y - 9.5} width={tenth(box.width)} height="19" fill="transparent" />
      <Glyph
        shape={item.shape}
        {...at}
        y={level}
        colour={colour}
        tone={tone}
        hollow={item.against}
        dashed={item.dashed}
      />
      {props.cuts === undefined || props.cuts.length === 0 ? undefined : (
        <Cuts cuts={props.cuts} y={level} colour={colour} />
      )}
      {selected ? <Outline at={at} y={level} /> : undefined}
      {side === 'none' ? undefined : (
        <MarkLabel item={item} at={at} y={y} side={side} frame={frame} weight={selected ? 600 : 400} />
      )}
    </g>
  );
});

type LabelProps = Pick<Props, 'item' | 'at' | 'y' | 'side' | 'frame'> & Readonly<{ weight: 400 | 600 }>;

/** The label of a mark on a halo, beside the glyph or above a long bar. */
export function MarkLabel({ item, at, y, side, frame, weight }: LabelProps) {
  const place = labelPlace(item, at, side, frame);
  return (
    <text
      x={tenth(place.x)}
      y={side === 'above' ? y + 1 : y + 4}
      className={side === 'above' ? `${styles.label} ${styles.above}` : styles.label}
      textAnchor={place.anchor === 'start' ? undefined : place.anchor}
      fontSize={geometry.label}
      fontWeight={weight === 400 ? undefined : weight}
      lang={item.lang}
    >
      {labelOf(item)}
    </text>
  );
}

function Outline({ at, y }: Readonly<{ at: Drawn; y: number }>) {
  return (
    <rect
      x={Math.min(at.from, at.to) - 4}
      y={y - 8.5}
      width={Math.abs(at.to - at.from) + 8}
      height="17"
      rx="2"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="1.8"
    />
  );
}

/** A chevron at each cut; between the two of a break the axis shows through. */
function Cuts({ cuts, y, colour }: Readonly<{ cuts: readonly Cut[]; y: number; colour: string }>) {
  return (
    <>
      {cuts.map(({ x, to }) =>
        to === undefined ? undefined : (
          <rect
            key={x}
            x={Math.min(x, to)}
            y={y - 4}
            width={Math.abs(to - x)}
            height="8"
            fill="var(--surface)"
          />
        ),
      )}
      <path d={chevrons(cuts, y)} fill="none" stroke={colour} strokeWidth="1.6" />
    </>
  );
}

function chevrons(cuts: readonly Cut[], y: number): string {
  return cuts
    .map(({ x, towards }) => `M${x - 4 * towards} ${y - 4}L${x} ${y}L${x - 4 * towards} ${y + 4}`)
    .join('');
}

function extentBox({ item, at, frame }: Props, side: LabelSide) {
  const towards = frame.rightToLeft ? -1 : 1;
  const width = side === 'none' ? 0 : labelWidth(labelOf(item), geometry.label) + geometry.gap;
  const from = side === 'before' ? at.from - width * towards : at.from;
  const to =
    side === 'after'
      ? at.to + width * towards
      : side === 'above' && Math.abs(at.to - at.from) < width
        ? at.from + width * towards
        : at.to;
  const [x, end] = [Math.min(from, to) - 4, Math.max(from, to) + 4];
  return { x, width: end - x };
}
