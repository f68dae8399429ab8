'use client';

import { Area, AreaChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { type DrawBin, drawsOf100 } from '@/lib/charts/draw-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { isolated } from '@/lib/i18n/isolated';
import { direction } from '@/lib/i18n/locales';
import { percentRange } from '@/lib/i18n/numbers';
import { inDigits } from '@/lib/i18n/tongue';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { lineDash } from './line-dash';
import { axisLabel, ChartValues, StandaloneChart } from './standalone';

type Props = Readonly<{ bins: readonly DrawBin[]; scenarios: readonly ScenarioView[] }>;

/** How many of 100 draws give each scenario which share; values by pointing and by the arrow keys. */
export function DrawsChart({ bins, scenarios }: Props) {
  const words = useWords('draws');
  const tongue = useTongue();
  const rtl = direction(useLocale()) === 'rtl';
  const figure = (value: number) => axisLabel(inDigits(tongue, String(value)), rtl);
  const binOf = (middle: unknown) => bins.find((each) => middleOf(each) === middle);
  return (
    <StandaloneChart scenarios={scenarios}>
      <AreaChart
        responsive
        style={{ inlineSize: '100%', blockSize: '100%' }}
        data={[...bins]}
        margin={{ top: 8, right: 12, bottom: 0, left: 12 }}
        title={words.distribution}
        desc={words.distributionNote}
      >
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          type="number"
          dataKey={middleOf}
          domain={[0, 100]}
          ticks={[0, 25, 50, 75, 100]}
          reversed={rtl}
          tickFormatter={figure}
          stroke="var(--rule-strong)"
        />
        <YAxis
          orientation={rtl ? 'right' : 'left'}
          tickFormatter={figure}
          stroke="var(--rule-strong)"
          width={36}
          allowDecimals={false}
        />
        <Tooltip
          isAnimationActive={false}
          content={({ active, label }) => {
            const bin = active ? binOf(label) : undefined;
            return bin === undefined ? null : (
              <ChartValues
                title={words.share(isolated(percentRange(tongue, bin.from, bin.to)))}
                scenarios={scenarios}
                figureOf={(id) => inDigits(tongue, drawsOf100(bin.of100[id] ?? 0))}
              />
            );
          }}
        />
        {scenarios.map((scenario) => (
          <Area
            key={scenario.id}
            name={scenario.name}
            dataKey={(bin: DrawBin) => bin.of100[scenario.id]}
            type="monotone"
            stroke={scenario.colour}
            strokeWidth={1.8}
            strokeDasharray={lineDash(scenario) ?? 'none'}
            fill={scenario.wash}
            fillOpacity={0.4}
            isAnimationActive={false}
            activeDot={false}
          />
        ))}
      </AreaChart>
    </StandaloneChart>
  );
}

function middleOf({ from, to }: DrawBin): number {
  return (from + to) / 2;
}
