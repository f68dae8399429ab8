'use client';

import { memo, useMemo } from 'react';
import { Area, AreaChart, XAxis, YAxis } from 'recharts';
import type { StripPoint } from '@/lib/charts/density-outline';

type Props = Readonly<{
  points: readonly StripPoint[];
  /** One colour for each scenario, in the order of the heights. */
  colours: readonly string[];
  width: number;
  height: number;
  mirrored: boolean;
}>;

/** How many developments stand where on the axis, stacked by scenario. It is given nothing that a moving view changes. */
export const DensityStrip = memo(function DensityStrip({ points, colours, width, height, mirrored }: Props) {
  const rows = useMemo(
    () =>
      points.map(({ at, heights }) => ({
        at,
        ...Object.fromEntries(heights.map((share, layer) => [`layer-${layer}`, share])),
      })),
    [points],
  );
  return (
    <AreaChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="at" domain={[0, 1]} allowDataOverflow reversed={mirrored} hide />
      <YAxis domain={[0, 1]} allowDataOverflow hide />
      {colours.map((colour, layer) => (
        <Area
          // biome-ignore lint/suspicious/noArrayIndexKey: the layers are told apart by their order alone
          key={layer}
          dataKey={`layer-${layer}`}
          stackId="layers"
          type="step"
          stroke="none"
          fill={colour}
          fillOpacity={0.75}
          isAnimationActive={false}
          activeDot={false}
        />
      ))}
    </AreaChart>
  );
});
