import { type Frame, spanOf, xOf } from '@/lib/charts/frame';
import { labelWidth } from '@/lib/charts/label-width';

type Line = Readonly<{ at: number; label: string; kind: 'published' | 'as-of' }>;
type Props = Readonly<{
  frame: Frame;
  height: number;
  lines: readonly Line[];
  /** What lies ahead, in two lines; drawn where the page has that side. */
  ahead: readonly [string, string];
}>;

/** The publication day, the as-of day where it is another, and the side for what lies ahead. */
export function SheetPins({ frame, height, lines, ahead }: Props) {
  const shown = lines.filter(({ at }) => at >= -1 && at <= frame.plot + 1);
  const side = spanOf(frame, frame.plot, frame.plot + frame.side);
  const towards = frame.rightToLeft ? -1 : 1;
  const aheadX = xOf(frame, frame.plot + frame.side) - 2 * towards;
  return (
    <g>
      {frame.side === 0 ? undefined : (
        <>
          <rect
            x={side.x}
            y="44"
            width={side.width}
            height={Math.max(0, height - 44)}
            fill="var(--surface-sunken)"
          />
          <g fontSize="11" fill="var(--text-muted)" textAnchor="end">
            <text x={aheadX} y="13">
              {ahead[0]}
            </text>
            <text x={aheadX} y="28">
              {ahead[1]}
            </text>
          </g>
        </>
      )}
      {shown.map((line, index) => (
        <PinLine
          key={line.kind}
          {...{ frame, height, line }}
          // where two labels would meet, the second stands a line lower
          level={shown.slice(0, index).some((other) => meet(other, line)) ? 25 : 13}
        />
      ))}
    </g>
  );
}

/** Where a label stands along time: before its line where there is room. */
function extentOf({ at, label }: Line): Readonly<{ start: number; end: number; isBefore: boolean }> {
  const width = labelWidth(label, 12);
  const isBefore = at > width + 16;
  return isBefore
    ? { start: at - 10 - width, end: at - 10, isBefore }
    : { start: at + 10, end: at + 10 + width, isBefore };
}

function meet(one: Line, other: Line): boolean {
  const [a, b] = [extentOf(one), extentOf(other)];
  return a.start < b.end + 8 && b.start < a.end + 8;
}

type PinProps = Readonly<{ frame: Frame; height: number; line: Line; level: number }>;
function PinLine({ frame, height, line, level }: PinProps) {
  const { at, label, kind } = line;
  const x = xOf(frame, at);
  const towards = frame.rightToLeft ? -1 : 1;
  const { isBefore } = extentOf(line);
  const isPublished = kind === 'published';
  return (
    <g>
      <path
        d={`M${x} 14V${height}`}
        stroke="var(--text)"
        strokeWidth={isPublished ? 1.6 : 1}
        strokeDasharray={isPublished ? undefined : '3 3'}
      />
      {isPublished ? (
        <>
          <circle cx={x} cy="9" r="5.5" fill="var(--surface)" stroke="var(--text)" strokeWidth="2" />
          <circle cx={x} cy="9" r="1.8" fill="var(--text)" />
        </>
      ) : undefined}
      <text
        x={x + (isBefore ? -10 : 10) * towards}
        y={level}
        fontSize="12"
        fontWeight="600"
        fill="var(--text)"
        stroke="var(--surface)"
        strokeWidth="5"
        paintOrder="stroke"
        textAnchor={isBefore ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  );
}
