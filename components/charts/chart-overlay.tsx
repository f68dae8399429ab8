import type { Tick } from '@/lib/charts/axis-ticks';
import { chartTop, type Frame, shareY, spanOf, xOf } from '@/lib/charts/frame';
import { labelWidth, shortened } from '@/lib/charts/label-width';
import { monthName } from '@/lib/i18n/dates';
import { inDigits } from '@/lib/i18n/tongue';
import { dateParts } from '@/lib/time/date-parts';
import { useTongue } from '../shell/locale';

type GridProps = Readonly<{ frame: Frame; label: string; note: string }>;
/** The percent scale, and the chart's name in the gutter. */
export function Grid({ frame, label, note }: GridProps) {
  const tongue = useTongue();
  const towards = frame.rightToLeft ? -1 : 1;
  return (
    <g fontSize="11" fill="var(--text-muted)">
      <path d={`M${xOf(frame, 0)} ${shareY(0)}H${xOf(frame, frame.plot)}`} stroke="var(--rule-strong)" />
      {frame.gutter === 0 ? undefined : (
        <>
          {[0, 25, 50, 75, 100].map((share) => (
            <text
              key={share}
              x={xOf(frame, 0) - 8 * towards}
              y={shareY(share) + 4}
              textAnchor={frame.rightToLeft ? 'start' : 'end'}
              direction="ltr"
            >
              {inDigits(tongue, String(share))}
            </text>
          ))}
          <text x={xOf(frame, -frame.gutter)} y="12" fontSize="12" fontWeight="600" fill="var(--text)">
            {label}
          </text>
          <text x={xOf(frame, 0)} y="12">
            {shortened(note, 11, frame.plot - 8)}
          </text>
        </>
      )}
    </g>
  );
}

/** Where the lanes are not drawn the chart names its own months. */
export function MonthNames({ frame, ticks, y }: { frame: Frame; ticks: readonly Tick[]; y: number }) {
  const tongue = useTongue();
  const towards = frame.rightToLeft ? -1 : 1;
  const named = ticks.filter(({ unit, label, at }) => unit === 'month' && label && at < frame.plot - 20);
  return (
    <g fontSize="11" fill="var(--text-muted)">
      {named.map(({ on, at }) => (
        <text key={on} x={xOf(frame, at) + 2 * towards} y={y}>
          {monthName(tongue, dateParts(on).month, 'short')}
        </text>
      ))}
    </g>
  );
}

type ColumnProps = Readonly<{
  frame: Frame;
  from: number;
  to: number;
  height: number;
  /** What the step moved, as "West +5". */
  effect: string | undefined;
}>;

/** Where the selected development's step stands, and what it moved. */
export function Column({ frame, from, to, height, effect }: ColumnProps) {
  const held = (distance: number) => Math.min(frame.plot, Math.max(0, distance));
  const { x, width } = spanOf(frame, held(from), held(to));
  if (width === 0) return undefined;
  const label = effect === undefined ? 0 : labelWidth(effect, 12.5) + 12;
  // within the plot: beside it stand the names of the scenarios
  const plot = spanOf(frame, 0, frame.plot);
  const left = Math.min(plot.x + plot.width - label, Math.max(plot.x, x + width / 2 - label / 2));
  return (
    <g>
      <path
        d={`M${x} 0V${height - 10}M${x + width} 0V${height - 10}`}
        stroke="var(--accent)"
        strokeWidth="1"
        fill="none"
      />
      {effect === undefined ? undefined : (
        <>
          <rect x={left} y={chartTop + 4} width={label} height="18" fill="var(--accent)" />
          <text
            x={left + label / 2}
            y={chartTop + 17}
            textAnchor="middle"
            fontSize="12"
            fontWeight="600"
            fill="var(--on-accent)"
          >
            {effect}
          </text>
        </>
      )}
    </g>
  );
}

type TurnProps = Readonly<{ frame: Frame; distance: number; y: number; text: string }>;
/** A change of lead, in words. */
export function Turn({ frame, distance, y, text }: TurnProps) {
  if (distance < 0 || distance > frame.plot) return undefined;
  const x = xOf(frame, distance);
  const before = distance > labelWidth(text, 11.5) + 12;
  const towards = (frame.rightToLeft ? -1 : 1) * (before ? -1 : 1);
  return (
    <g>
      <circle cx={x} cy={y} r="4" fill="var(--surface)" stroke="var(--text)" strokeWidth="1.4" />
      <text
        x={x + 8 * towards}
        y={y + 15}
        textAnchor={before ? 'end' : 'start'}
        fontSize="11.5"
        fill="var(--text)"
        stroke="var(--surface)"
        strokeWidth="4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </g>
  );
}
