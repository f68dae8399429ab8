import { type Frame, xOf } from '@/lib/charts/frame';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { geometry } from '@/lib/charts/timeline-layout';
import type { Drawn } from '@/lib/charts/timeline-view';
import type { PackedMark } from '@/lib/export/packed-marks';
import { paperRows } from '@/lib/export/paper';
import { Glyph } from '../charts/glyph';

type Props = Readonly<{
  item: TimelineItem;
  mark: PackedMark;
  at: Drawn;
  /** The middle of the mark's first row. */
  y: number;
  frame: Frame;
  colour: string;
  tone: number;
  clip: string | undefined;
}>;

/** Where the glyph of a mark is drawn, when its first row has its middle at `y`. */
export function glyphY(mark: PackedMark, y: number): number {
  return y + (mark.lines.length - 1) * paperRows.pitch + (mark.side === 'above' ? 6.5 : 0);
}

/** A development on paper: its glyph, cut at the page's edges with an arrow where it goes on, and its whole label. */
export function SheetMark({ item, mark, at, y, frame, colour, tone, clip }: Props) {
  const level = glyphY(mark, y);
  const towards = frame.rightToLeft ? -1 : 1;
  const arrow = (distance: number, sign: number) => {
    const x = xOf(frame, distance);
    return (
      <path
        d={`M${x - 6 * sign * towards} ${level - 5}L${x} ${level}L${x - 6 * sign * towards} ${level + 5}`}
        fill="none"
        stroke={colour}
        strokeWidth="1.8"
      />
    );
  };
  return (
    <g data-item={item.id}>
      <g clipPath={clip}>
        <Glyph
          shape={item.shape}
          {...at}
          y={level}
          colour={colour}
          tone={tone}
          hollow={item.against}
          dashed={item.dashed}
        />
      </g>
      {mark.cut.start ? arrow(0.5, -1) : undefined}
      {mark.cut.end ? arrow(frame.plot + frame.side - 0.5, 1) : undefined}
      <Label item={item} mark={mark} y={y} frame={frame} />
    </g>
  );
}

function Label({ item, mark, y, frame }: Pick<Props, 'item' | 'mark' | 'y' | 'frame'>) {
  const isBefore = mark.side === 'before';
  // widths are estimates, a little on the wide side: the end that touches the glyph is the one that is fixed
  const x = xOf(frame, mark.labelStart + (isBefore ? mark.labelWidth : 0));
  const isRightToLeft = item.lang === 'ar';
  const isAgainstTime = isRightToLeft !== frame.rightToLeft;
  return (
    <text
      lang={item.lang}
      direction={isRightToLeft ? 'rtl' : 'ltr'}
      textAnchor={isBefore === isAgainstTime ? 'start' : 'end'}
      fontSize={geometry.label}
      fill="var(--text)"
      stroke="var(--surface)"
      strokeWidth={mark.side === 'above' ? 2.5 : 4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {mark.lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * paperRows.pitch + (mark.side === 'above' ? -1.5 : 4)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
