'use client';

import dynamic from 'next/dynamic';
import { memo, useDeferredValue, useMemo } from 'react';
import { axisTicks } from '@/lib/charts/axis-ticks';
import { chartHeight, type Frame, spanOf, chartTop as top } from '@/lib/charts/frame';
import type { SeriesPoint } from '@/lib/charts/probability-series';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimeScale } from '@/lib/charts/time-scale';
import { along, daysInView, type Viewport } from '@/lib/charts/viewport';
import { useWords } from '../shell/locale';
import { lazyPart } from '../ui/lazy-part';
import { AsOfLine } from './as-of-line';
import type { ChartForm } from './chart-foot';
import { Column, Grid, MonthNames, Turn } from './chart-overlay';
import styles from './charts.module.css';

// Recharts weighs as much as the rest of the page: it comes after the first paint, into a frame already drawn.
const ProbabilityChart = lazyPart(() =>
  import('./probability-chart').then((module) => module.ProbabilityChart),
);
const TimingBand = lazyPart(() => import('./timing-band').then((module) => module.TimingBand));
// in the server's page from the start, so that nothing moves when its script comes
const ChartFoot = dynamic(() => import('./chart-foot').then((module) => module.ChartFoot));

type Props = Readonly<{
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  series: readonly SeriesPoint[];
  scenarios: readonly ScenarioView[];
  asOf: number;
  selected: Readonly<{ from: number; to: number }> | undefined;
  /** What the selected development moved, in words and points. */
  effect: string | undefined;
  turns: readonly Readonly<{ at: number; share: number; text: string }>[];
  form: ChartForm;
  onForm: (form: ChartForm) => void;
}>;

/** The shares on the timeline's own axis. Bands and labels are ours; areas and lines are drawn by Recharts. */
export const WeightsThroughTime = memo(function WeightsThroughTime(props: Props) {
  const { frame, scale, viewport, series, scenarios, asOf, selected, effect, turns, form } = props;
  const words = useWords('forecast');
  const at = (day: number) => along(scale, viewport, frame.plot, day);
  // a pan or a pin may outrun Recharts: its areas then follow a frame later, while everything of ours keeps up
  const shown = useDeferredValue(viewport);
  const told = useDeferredValue(series);
  const points = useMemo(
    () =>
      told.map(({ at: day, shares }) => ({
        at: along(scale, shown, frame.plot, day),
        ...prefixed(shares),
      })),
    [told, scale, shown, frame.plot],
  );
  const days = daysInView(scale, viewport);
  const plot = spanOf(frame, 0, frame.plot);
  const y = (share: number) => top + chartHeight - (share / 100) * chartHeight;
  const height = top + chartHeight + 12;
  const lines = form === 'lines';
  return (
    <>
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
            form={form}
          />
        </div>
        <svg
          className={styles.overlay}
          width={frame.width}
          height={height}
          viewBox={`0 0 ${frame.width} ${height}`}
          role="img"
          aria-label={lines ? words.chartLines : words.chart}
          direction={frame.rightToLeft ? 'rtl' : 'ltr'}
        >
          <TimingBand
            frame={frame}
            series={series}
            // stacked, only the share on the baseline has its edge where its own figure is
            scenarios={lines ? scenarios : scenarios.slice(0, 1)}
            at={at}
            y={y}
          />
          <Grid frame={frame} y={y} label={words.throughTime} note={words.throughTimeNote} />
          {selected === undefined ? undefined : (
            <Column
              frame={frame}
              from={at(selected.from)}
              to={at(selected.to)}
              height={height}
              effect={effect}
            />
          )}
          {frame.gutter === 0 ? (
            <MonthNames
              frame={frame}
              ticks={axisTicks(scale, viewport, frame.plot, days.from, days.to)}
              y={height - 1}
            />
          ) : undefined}
          <AsOfLine frame={frame} distance={at(asOf)} />
          {turns.map(({ at: day, share, text }) => (
            <Turn key={text} frame={frame} distance={at(day)} y={y(share)} text={text} />
          ))}
        </svg>
      </div>
      <ChartFoot series={series} scenarios={scenarios} form={form} onForm={props.onForm} />
    </>
  );
});

/** Under names of their own: a scenario may be called anything, `at` included. */
function prefixed(shares: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(shares).map(([id, share]) => [`share-${id}`, share]));
}
