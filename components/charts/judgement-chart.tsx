'use client';

import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { JudgedPoint } from '@/lib/charts/judgement-series';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { direction } from '@/lib/i18n/locales';
import { percent } from '@/lib/i18n/numbers';
import { recordedAt } from '@/lib/i18n/recorded-at';
import { inDigits } from '@/lib/i18n/tongue';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { lineDash } from './line-dash';
import { ScenarioShape } from './scenario-mark';
import { axisLabel, ChartValues, StandaloneChart } from './standalone';

type Props = Readonly<{ points: readonly JudgedPoint[]; scenarios: readonly ScenarioView[] }>;

/** The weights of each revision, joined scenario by scenario; values by pointing and by the arrow keys. */
export function JudgementChart({ points, scenarios }: Props) {
  const words = useWords('revisions');
  const tongue = useTongue();
  const rtl = direction(useLocale()) === 'rtl';
  const figure = (value: number) => axisLabel(inDigits(tongue, String(value)), rtl);
  const pointOf = (number: unknown) => points.find((each) => each.number === number);
  return (
    <StandaloneChart scenarios={scenarios}>
      <LineChart
        responsive
        style={{ inlineSize: '100%', blockSize: '100%' }}
        data={[...points]}
        margin={{ top: 8, right: 12, bottom: 0, left: 12 }}
        title={words.through}
        desc={words.throughNote}
      >
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          dataKey="number"
          reversed={rtl}
          tickFormatter={figure}
          stroke="var(--rule-strong)"
          minTickGap={12}
        />
        <YAxis
          domain={[0, 100]}
          ticks={[0, 25, 50, 75, 100]}
          orientation={rtl ? 'right' : 'left'}
          tickFormatter={figure}
          stroke="var(--rule-strong)"
          width={36}
        />
        <Tooltip
          isAnimationActive={false}
          content={({ active, label }) => {
            const point = active ? pointOf(label) : undefined;
            return point === undefined ? null : (
              <ChartValues
                title={`${words.revision(point.number)} · ${recordedAt(tongue, point.recordedAt)}`}
                scenarios={scenarios}
                figureOf={(id) => percent(tongue, point.weights[id] ?? 0)}
              />
            );
          }}
        />
        {scenarios.map((scenario) => (
          <Line
            key={scenario.id}
            name={scenario.name}
            dataKey={(point: JudgedPoint) => point.weights[scenario.id]}
            type="linear"
            stroke={scenario.colour}
            strokeWidth={2}
            strokeDasharray={lineDash(scenario) ?? 'none'}
            isAnimationActive={false}
            dot={({ key, cx, cy }) => <ScenarioShape key={key} scenario={scenario} x={cx ?? 0} y={cy ?? 0} />}
            activeDot={false}
          />
        ))}
      </LineChart>
    </StandaloneChart>
  );
}
