'use client';

import { chartHeight, chartTop, type Frame, spanOf, xOf } from '@/lib/charts/frame';
import { labelWidth } from '@/lib/charts/label-width';
import type { SeriesPoint } from '@/lib/charts/probability-series';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { openRuns, widestPoint } from '@/lib/charts/timing-band';
import { useWords } from '../shell/locale';

type Props = Readonly<{
  frame: Frame;
  series: readonly SeriesPoint[];
  /** Those of which the band can be drawn where their share is drawn. */
  scenarios: readonly ScenarioView[];
  at: (day: number) => number;
  y: (share: number) => number;
}>;

/** Between which shares the line could have run, had things become known on other days that are possible. */
export function TimingBand({ frame, series, scenarios, at, y }: Props) {
  const words = useWords('timingBand');
  const plot = spanOf(frame, 0, frame.plot);
  const inView = series.filter((point, index) => {
    const [before, after] = [series[index - 1] ?? point, series[index + 1] ?? point];
    return at(after.at) >= 0 && at(before.at) <= frame.plot;
  });
  const named = scenarios
    .map(({ id }) => ({ id, point: widestPoint(inView, id, 2) }))
    .find(({ point }) => point !== undefined);
  return (
    <g>
      <clipPath id="chart-plot">
        <rect x={plot.x} y={chartTop} width={plot.width} height={chartHeight} />
      </clipPath>
      {scenarios.map(({ position, colour }) => (
        <pattern
          key={position}
          id={`band-${position}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--surface)" fillOpacity="0.55" />
          <path d="M0 0V5" stroke={colour} strokeWidth="1.6" />
        </pattern>
      ))}
      <g clipPath="url(#chart-plot)">
        {scenarios.flatMap(({ id, position, colour }) =>
          openRuns(inView, id).map((run) => {
            const edge = (side: 'low' | 'high') =>
              run.map((point) => `${xOf(frame, at(point.at))} ${y(point[side][id] ?? 0)}`);
            const [low, high] = [edge('low'), edge('high')];
            return (
              <g key={`${id}-${run[0]?.at}`} data-band={id}>
                <path d={`M${[...high, ...low.toReversed()].join('L')}Z`} fill={`url(#band-${position})`} />
                <path
                  d={`M${high.join('L')}M${low.join('L')}`}
                  fill="none"
                  stroke={colour}
                  strokeWidth="1.2"
                  strokeDasharray="3 2"
                />
              </g>
            );
          }),
        )}
      </g>
      {named?.point === undefined ? undefined : (
        <Name
          frame={frame}
          distance={at(named.point.at)}
          from={y(named.point.low[named.id] ?? 0)}
          y={y(0) - 4}
          text={words.inChart}
        />
      )}
    </g>
  );
}

type NameProps = Readonly<{ frame: Frame; distance: number; from: number; y: number; text: string }>;
/** The band by its name, at the foot of the chart, where no turning point is told, and a line up to it. */
function Name({ frame, distance, from, y, text }: NameProps) {
  const width = labelWidth(text, 11);
  if (width > frame.plot) return undefined;
  const middle = Math.min(frame.plot - width / 2, Math.max(width / 2, distance));
  return (
    <>
      <path d={`M${xOf(frame, distance)} ${from}V${y - 11}`} stroke="var(--text)" strokeWidth="1" />
      <text
        x={xOf(frame, middle)}
        y={y}
        textAnchor="middle"
        fontSize="11"
        fill="var(--text)"
        stroke="var(--surface)"
        strokeWidth="4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </>
  );
}
