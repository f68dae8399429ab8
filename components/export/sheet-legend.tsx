'use client';

import { type LegendSample, legendSamples, sampleExtent } from '@/lib/charts/legend-samples';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { legendLayout, legendType } from '@/lib/export/legend-layout';
import { parts } from '@/lib/export/paper';
import { Glyph } from '../charts/glyph';
import { ScenarioShape } from '../charts/scenario-mark';
import { useWords } from '../shell/locale';

type Props = Readonly<{ width: number; rightToLeft: boolean; scenarios: readonly ScenarioView[] }>;

/** The number that names the legend's own gradients. */
export const legendTone = 99;

/** How many lines the legend takes at a width in pixels. */
export function useLegendRows(scenarios: readonly ScenarioView[], width: number): number {
  return legendLayout(useEntries(scenarios), width).rows;
}

/** How to read the marks, on every page: dates, standing, and whose shape and colour is which. */
export function SheetLegend({ width, rightToLeft, scenarios }: Props) {
  const entries = useEntries(scenarios);
  const { places } = legendLayout(entries, width);
  const { size, inner } = legendType;
  return (
    <g fontSize={size} fill="var(--text-muted)">
      {entries.map((entry, index) => {
        const { row, start } = places[index] ?? { row: 0, start: 0 };
        const y = row * parts.legendLine + 10;
        const at = (distance: number) => (rightToLeft ? width - start - distance : start + distance);
        return (
          <g key={entry.key}>
            {'scenario' in entry ? (
              <ScenarioShape scenario={entry.scenario} x={at(entry.width / 2)} y={y} />
            ) : (
              <Sample sample={entry.sample} at={at} y={y} />
            )}
            <text x={at(entry.width + inner)} y={y + 4}>
              {entry.words}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type SampleProps = Readonly<{
  sample: LegendSample;
  at: (distance: number) => number;
  y: number;
}>;
function Sample({ sample, at, y }: SampleProps) {
  const { shape, dashed, hollow } = sample;
  const { from, to, core } = sampleExtent(sample);
  return (
    <Glyph
      shape={shape}
      from={at(from)}
      to={at(to)}
      core={core && { from: at(core.from), to: at(core.to) }}
      y={y}
      colour="var(--text)"
      tone={legendTone}
      dashed={dashed}
      hollow={hollow}
    />
  );
}

function useEntries(scenarios: readonly ScenarioView[]) {
  const words = useWords('legend');
  return [
    ...scenarios.map((scenario) => ({ key: scenario.id, width: 13, words: scenario.name, scenario })),
    ...legendSamples.map((sample) => ({
      ...{ key: sample.key, width: sample.width, words: words[sample.key], sample },
    })),
  ];
}
