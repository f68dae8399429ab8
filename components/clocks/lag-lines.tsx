'use client';

import { useWords } from '@/components/shell/locale';
import { type LagLine, lagLines } from '@/lib/charts/lag-lines';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { TimelinePlot } from '@/lib/charts/timeline-plot';

type Props = Readonly<{
  place: TimelinePlot;
  items: readonly TimelineItem[];
  selected: string | undefined;
  /** Of every development in view, or of the selected one alone. */
  all: boolean;
}>;

/** From what happened to when it became known, under the glyph; the selected one with its lag in words. */
export function LagLines({ place, items, selected, all }: Props) {
  const words = useWords('clocks');
  const asked = all ? items : items.filter(({ id }) => id === selected);
  return (
    <g pointerEvents="none" aria-hidden="true" data-lags={all ? 'all' : 'selected'}>
      {lagLines(asked, place).map((line) => {
        const isSelected = line.id === selected;
        return (
          <g
            key={line.id}
            data-lag={line.id}
            fill="none"
            stroke={isSelected ? 'var(--accent)' : 'var(--text-muted)'}
            strokeWidth={isSelected ? 1.4 : 0.9}
            strokeOpacity={isSelected ? 1 : 0.75}
          >
            <path d={pathOf(line)} />
            {isSelected ? <LagLabel line={line} frame={place.frame} text={words.lag(line.lag)} /> : undefined}
          </g>
        );
      })}
    </g>
  );
}

/** Down from the glyph, along to where it became known, and a tick there: as wide as the doubt about that day. */
function pathOf({ from, knownFrom, knownTo, y }: LagLine): string {
  return `M${from} ${y - 4}V${y}H${knownFrom}M${knownFrom} ${y - 4}v8M${knownTo} ${y - 4}v8M${knownFrom} ${y}H${knownTo}`;
}

function LagLabel({
  line,
  frame,
  text,
}: Readonly<{ line: LagLine; frame: TimelinePlot['frame']; text: string }>) {
  // towards the middle of the plot, where there is room for a sentence
  const middle = (line.from + line.knownTo) / 2;
  const right = middle > frame.width / 2;
  const x = right ? Math.max(line.from, line.knownTo) - 8 : Math.min(line.from, line.knownFrom) + 8;
  return (
    <text
      x={x}
      y={line.y + 14}
      fontSize="12"
      fontWeight="500"
      fill="var(--accent)"
      stroke="var(--surface)"
      strokeWidth="4"
      strokeLinejoin="round"
      paintOrder="stroke"
      style={{ textAnchor: right === frame.rightToLeft ? 'start' : 'end' }}
    >
      {text}
    </text>
  );
}
