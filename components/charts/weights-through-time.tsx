'use client';

import dynamic from 'next/dynamic';
import { memo, useDeferredValue, useMemo } from 'react';
import { axisTicks, type Tick } from '@/lib/charts/axis-ticks';
import { chartHeight, type Frame, spanOf, chartTop as top, xOf } from '@/lib/charts/frame';
import { labelWidth, shortened } from '@/lib/charts/label-width';
import type { SeriesPoint } from '@/lib/charts/probability-series';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimeScale } from '@/lib/charts/time-scale';
import { along, daysInView, type Viewport } from '@/lib/charts/viewport';
import { monthName } from '@/lib/i18n/dates';
import { forecast } from '@/lib/i18n/messages/forecast';
import { dateParts } from '@/lib/time/date-parts';
import { useLocale, useWords } from '../shell/locale';
import styles from './charts.module.css';

// Recharts weighs as much as the rest of the page: it comes after the first paint, into a frame already drawn.
const ProbabilityChart = dynamic(
  () => import('./probability-chart').then((module) => module.ProbabilityChart),
  {
    ssr: false,
  },
);

type Props = Readonly<{
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  series: readonly SeriesPoint[];
  scenarios: readonly ScenarioView[];
  asOf: number;
  selected: Readonly<{ from: number; to: number }> | undefined;
  turns: readonly Readonly<{ at: number; share: number; text: string }>[];
}>;

/** The stacked shares on the timeline's own axis. Lines and labels are ours; the areas are drawn by Recharts. */
export const WeightsThroughTime = memo(function WeightsThroughTime(props: Props) {
  const { frame, scale, viewport, series, scenarios, asOf, selected, turns } = props;
  const words = useWords(forecast);
  const at = (day: number) => along(scale, viewport, frame.plot, day);
  // a pan may outrun Recharts: its areas then follow a frame later, while everything of ours keeps up
  const shown = useDeferredValue(viewport);
  const points = useMemo(
    () => series.map(({ at: day, shares }) => ({ at: along(scale, shown, frame.plot, day), ...shares })),
    [series, scale, shown, frame.plot],
  );
  const days = daysInView(scale, viewport);
  const plot = spanOf(frame, 0, frame.plot);
  const y = (share: number) => top + chartHeight - (share / 100) * chartHeight;
  const height = top + chartHeight + 12;
  return (
    <div className={styles.frame} style={{ inlineSize: frame.width, blockSize: height }} dir="ltr">
      <div
        className={styles.areas}
        style={{ left: plot.x, top, width: plot.width, height: chartHeight }}
        aria-hidden="true"
      >
        <ProbabilityChart
          points={points}
          scenarios={scenarios}
          width={plot.width}
          height={chartHeight}
          rightToLeft={frame.rightToLeft}
        />
      </div>
      <svg
        className={styles.overlay}
        width={frame.width}
        height={height}
        viewBox={`0 0 ${frame.width} ${height}`}
        role="img"
        aria-label={words.chart}
        direction={frame.rightToLeft ? 'rtl' : 'ltr'}
      >
        <Grid frame={frame} y={y} label={words.throughTime} note={words.throughTimeNote} />
        {selected === undefined ? undefined : (
          <Column frame={frame} from={at(selected.from)} to={at(selected.to)} height={height} />
        )}
        {frame.gutter === 0 ? (
          <MonthNames
            frame={frame}
            ticks={axisTicks(scale, viewport, frame.plot, days.from, days.to)}
            y={height - 1}
          />
        ) : undefined}
        <path d={`M${xOf(frame, at(asOf))} 0V${top + chartHeight}`} stroke="var(--text)" strokeWidth="1.6" />
        {turns.map(({ at: day, share, text }) => (
          <Turn key={text} frame={frame} distance={at(day)} y={y(share)} text={text} />
        ))}
      </svg>
    </div>
  );
});

type GridProps = Readonly<{ frame: Frame; y: (share: number) => number; label: string; note: string }>;
function Grid({ frame, y, label, note }: GridProps) {
  const towards = frame.rightToLeft ? -1 : 1;
  return (
    <g fontSize="11" fill="var(--text-muted)">
      {[0, 25, 50, 75, 100].map((share) => (
        <g key={share}>
          {frame.gutter === 0 ? undefined : (
            <text
              x={xOf(frame, 0) - 8 * towards}
              y={y(share) + 4}
              textAnchor="end"
              direction="ltr"
              style={{ textAnchor: frame.rightToLeft ? 'start' : 'end' }}
            >
              {share}
            </text>
          )}
        </g>
      ))}
      <path d={`M${xOf(frame, 0)} ${y(0)}H${xOf(frame, frame.plot)}`} stroke="var(--rule-strong)" />
      {frame.gutter === 0 ? undefined : (
        <>
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
function MonthNames({ frame, ticks, y }: { frame: Frame; ticks: readonly Tick[]; y: number }) {
  const locale = useLocale();
  const towards = frame.rightToLeft ? -1 : 1;
  const named = ticks.filter(({ unit, label, at }) => unit === 'month' && label && at < frame.plot - 20);
  return (
    <g fontSize="11" fill="var(--text-muted)">
      {named.map(({ on, at }) => (
        <text key={on} x={xOf(frame, at) + 2 * towards} y={y}>
          {monthName(locale, dateParts(on).month, 'short')}
        </text>
      ))}
    </g>
  );
}

function Column({ frame, from, to, height }: { frame: Frame; from: number; to: number; height: number }) {
  const held = (distance: number) => Math.min(frame.plot, Math.max(0, distance));
  const { x, width } = spanOf(frame, held(from), held(to));
  if (width === 0) return undefined;
  return (
    <path
      d={`M${x} 0V${height - 10}M${x + width} 0V${height - 10}`}
      stroke="var(--accent)"
      strokeWidth="1"
      fill="none"
    />
  );
}

type TurnProps = Readonly<{ frame: Frame; distance: number; y: number; text: string }>;
function Turn({ frame, distance, y, text }: TurnProps) {
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
