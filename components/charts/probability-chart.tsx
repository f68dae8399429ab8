'use client';

import { memo } from 'react';
import { Area, AreaChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { areaFill } from './scenario-patterns';

type Props = Readonly<{
  /** Distance along time in pixels, and percent per scenario. */
  points: readonly Readonly<Record<string, number>>[];
  scenarios: readonly ScenarioView[];
  width: number;
  height: number;
  rightToLeft: boolean;
  form: 'stacked' | 'lines';
}>;

/** Told apart without colour, the first scenario unbroken. */
const dashes = [undefined, '8 3', '2 3', '10 3 2 3', '14 3', '5 5'];

/** The evidence-implied shares through time: stacked, the first scenario on the baseline, or each as a line. */
export const ProbabilityChart = memo(function ProbabilityChart(props: Props) {
  const { points, scenarios, width, height, rightToLeft, form } = props;
  const stacked = form === 'stacked';
  return (
    <AreaChart
      width={width}
      height={height}
      data={[...points]}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="at" domain={[0, width]} allowDataOverflow reversed={rightToLeft} hide />
      <YAxis domain={[0, 100]} allowDataOverflow hide />
      {scenarios.map((scenario) => (
        <Area
          key={`${form}-${scenario.id}`}
          dataKey={`share-${scenario.id}`}
          {...(stacked && { stackId: 'shares' })}
          type="linear"
          stroke={scenario.colour}
          strokeWidth={scenario.position === 1 ? 2.4 : stacked ? 1.5 : 1.8}
          strokeDasharray={(stacked ? undefined : dashes[(scenario.position - 1) % dashes.length]) ?? 'none'}
          fill={stacked ? areaFill(scenario) : 'none'}
          fillOpacity={1}
          isAnimationActive={false}
          activeDot={false}
        />
      ))}
      <CartesianGrid
        vertical={false}
        horizontalValues={[25, 50, 75]}
        stroke="var(--rule-strong)"
        strokeOpacity={0.3}
      />
    </AreaChart>
  );
});
