import { type Frame, spanOf, xOf } from '@/lib/charts/frame';
import { labelWidth } from '@/lib/charts/label-width';

type Props = Readonly<{
  frame: Frame;
  height: number;
  /** Distances along time of the ends of the publication day and the as-of day. */
  published: number;
  asOf: number;
  publishedLabel: string;
  asOfLabel: string;
  sameDay: boolean;
  /** While the pin is dragged it may be taken into the side ahead. */
  held: boolean;
  ahead: readonly [string, string];
}>;

/** The forecast side, the publication pin, and the as-of line where it stands apart from it. */
export function Pins(props: Props) {
  const { frame, height, published, asOf, publishedLabel, asOfLabel, sameDay, held, ahead } = props;
  const side = spanOf(frame, frame.plot, frame.plot + frame.side);
  const inPlot = (distance: number) => distance >= -1 && distance <= frame.plot + (held ? frame.side : 1);
  const unknown = spanOf(frame, Math.min(frame.plot, Math.max(0, asOf)), frame.plot);
  const towards = frame.rightToLeft ? -1 : 1;
  const aheadX = xOf(frame, frame.plot + frame.side) - 4 * towards;
  const label = (text: string, distance: number) => {
    const x = xOf(frame, distance);
    const before = distance > labelWidth(text, 12) + 16;
    return (
      <text
        x={x + (before ? -10 : 10) * towards}
        y="13"
        fontSize="12"
        fontWeight="600"
        fill="var(--text)"
        stroke="var(--surface)"
        strokeWidth="4"
        paintOrder="stroke"
        textAnchor={before ? 'end' : 'start'}
      >
        {text}
      </text>
    );
  };
  return (
    <g>
      <rect x={side.x} y="44" width={side.width} height={height - 44} fill="var(--surface-sunken)" />
      <rect
        x={unknown.x}
        y="44"
        width={unknown.width}
        height={height - 44}
        fill="var(--surface-sunken)"
        opacity="0.6"
      />
      <g fontSize="11" fill="var(--text-muted)" textAnchor="end">
        <text x={aheadX} y="13">
          {ahead[0]}
        </text>
        <text x={aheadX} y="28">
          {ahead[1]}
        </text>
      </g>
      {sameDay || !inPlot(asOf) ? undefined : (
        <g>
          <path d={`M${xOf(frame, asOf)} 20V${height}`} stroke="var(--text)" strokeDasharray="3 3" />
          {/* the day is also in its field; over the publication date it could not be read */}
          {meet(extent(asOfLabel, asOf), extent(publishedLabel, published))
            ? undefined
            : label(asOfLabel, asOf)}
        </g>
      )}
      {inPlot(published) ? (
        <g>
          <path d={`M${xOf(frame, published)} 14V${height}`} stroke="var(--text)" strokeWidth="1.6" />
          <circle
            cx={xOf(frame, published)}
            cy="9"
            r="5.5"
            fill="var(--surface)"
            stroke="var(--text)"
            strokeWidth="2"
          />
          <circle cx={xOf(frame, published)} cy="9" r="1.8" fill="var(--text)" />
          {label(publishedLabel, published)}
        </g>
      ) : undefined}
    </g>
  );
}

type Extent = Readonly<{ from: number; to: number }>;

/** The distances along time between which a label stands: before its line where it has the room. */
function extent(text: string, distance: number): Extent {
  const width = labelWidth(text, 12);
  return distance > width + 16
    ? { from: distance - 10 - width, to: distance - 10 }
    : { from: distance + 10, to: distance + 10 + width };
}

function meet(a: Extent, b: Extent): boolean {
  return a.from < b.to + 6 && b.from < a.to + 6;
}
