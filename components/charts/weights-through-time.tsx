'use client';

import dynamic from 'next/dynamic';
import { memo, useMemo } from 'react';
import { axisTicks } from '@/lib/charts/axis-ticks';
import { chartHeight, chartTop, type Frame, shareY, spanOf, chartTop as top, xOf } from '@/lib/charts/frame';
import type { SeriesPoint } from '@/lib/charts/probability-series';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { pointsInView, shareColumns } from '@/lib/charts/share-columns';
import { type ChartForm, shareEdges, sharePaths } from '@/lib/charts/share-paths';
import type { TimeScale } from '@/lib/charts/time-scale';
import { along, daysInView, type Viewport } from '@/lib/charts/viewport';
import { useWords } from '../shell/locale';
import { Column, Grid, MonthNames, Turn } from './chart-overlay';
import styles from './charts.module.css';
import { lineDash } from './line-dash';
import { areaFill } from './scenario-patterns';

// in the server's page from the start; their scripts may come after those of what is dragged
const TimingBand = dynamic(() => import('./timing-band').then((module) => module.TimingBand));
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

/** The shares that the evidence implies on the timeline's own axis: stacked, or each scenario as a line. */
export const WeightsThroughTime = memo(function WeightsThroughTime(props: Props) {
  const { frame, scale, viewport, series, scenarios, asOf, selected, effect, turns, form } = props;
  const words = useWords('forecast');
  const at = (day: number) => along(scale, viewport, frame.plot, day);
  const columns = useMemo(() => {
    const order = scenarios.map(({ id }) => id);
    return shareColumns(series, order, scale);
  }, [series, scenarios, scale]);
  const edges = useMemo(() => shareEdges(columns, form), [columns, form]);
  const ground = { along: columns.along, frame, viewport };
  const seen = pointsInView(columns, viewport);
  const days = daysInView(scale, viewport);
  const plot = spanOf(frame, 0, frame.plot);
  const height = top + chartHeight + 12;
  const lines = form === 'lines';
  return (
    <>
      <div className={styles.frame} style={{ blockSize: height }} dir="ltr">
        <svg
          className={styles.drawing}
          width={frame.width}
          height={height}
          viewBox={`0 0 ${frame.width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={lines ? words.chartLines : words.chart}
          direction={frame.rightToLeft ? 'rtl' : 'ltr'}
        >
          <clipPath id="chart-plot">
            <rect x={plot.x} y={top} width={plot.width} height={chartHeight} />
          </clipPath>
          <path
            d={[25, 50, 75]
              .map((share) => `M${xOf(frame, 0)} ${shareY(share)}H${xOf(frame, frame.plot)}`)
              .join('')}
            stroke="var(--rule-strong)"
            strokeOpacity="0.3"
          />
          <g clipPath="url(#chart-plot)">
            {sharePaths(ground, edges, seen).map(({ scenario: id, line, area }, index) => (
              <Share key={id} scenario={scenarios[index]} line={line} area={area} />
            ))}
          </g>
          <TimingBand
            ground={ground}
            columns={columns}
            seen={seen}
            // stacked, only the share on the baseline has its edge where its own figure is
            scenarios={lines ? scenarios : scenarios.slice(0, 1)}
          />
          <Grid frame={frame} label={words.throughTime} note={words.throughTimeNote} />
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
            <Turn key={text} frame={frame} distance={at(day)} y={shareY(share)} text={text} />
          ))}
        </svg>
      </div>
      <ChartFoot series={series} scenarios={scenarios} form={form} onForm={props.onForm} />
    </>
  );
});

type ShareProps = Readonly<{
  scenario: ScenarioView | undefined;
  line: string;
  /** None where each share is a line of its own. */
  area: string | undefined;
}>;
function Share({ scenario, line, area }: ShareProps) {
  if (scenario === undefined) return undefined;
  const { position, colour } = scenario;
  const isStacked = area !== undefined;
  return (
    <>
      {isStacked ? <path d={area} fill={areaFill(scenario)} /> : undefined}
      <path
        d={line}
        fill="none"
        stroke={colour}
        strokeWidth={position === 1 ? 2.4 : isStacked ? 1.5 : 1.8}
        strokeDasharray={isStacked ? undefined : lineDash(scenario)}
      />
    </>
  );
}

/** The end of the as-of day on the chart, at a distance along time; what was not yet known by then is sunken. */
function AsOfLine({ frame, distance }: { frame: Frame; distance: number }) {
  const unknown = spanOf(frame, Math.min(frame.plot, Math.max(0, distance)), frame.plot);
  const x = xOf(frame, distance);
  return (
    <>
      <rect
        x={unknown.x}
        y={chartTop}
        width={unknown.width}
        height={chartHeight}
        fill="var(--surface-sunken)"
        opacity="0.6"
      />
      {distance < -1 || distance > frame.plot + 1 ? undefined : (
        <path d={`M${x} 0V${chartTop + chartHeight}`} stroke="var(--text)" strokeWidth="1.6" />
      )}
    </>
  );
}
