'use client';

import { chartHeight, type Frame, spanOf, chartTop as top, xOf, shareY as y } from '@/lib/charts/frame';
import { shortened } from '@/lib/charts/label-width';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { ChartForm } from '@/lib/charts/share-paths';
import { spreadLabels } from '@/lib/charts/spread-labels';
import type { Weights } from '@/lib/dossier/atoms';
import { inDigits } from '@/lib/i18n/tongue';
import { useTongue, useWords } from '../shell/locale';
import styles from './charts.module.css';
import { ScenarioShape } from './scenario-mark';
import { areaFill } from './scenario-patterns';

type Props = Readonly<{
  frame: Frame;
  scenarios: readonly ScenarioView[];
  weights: Weights;
  /** What the step is: a saved judgement, a draft, or none where nobody has judged. */
  step: 'judgement' | 'draft' | undefined;
  form: ChartForm;
}>;

const stepWidth = 16;

/**
 * The last step of the chart: from what the evidence implies to the weights. It is ours, so that it keeps up with
 * a drag within the frame, and it ends where the headline stands.
 */
export function JudgementSide({ frame, scenarios, weights, step, form }: Props) {
  const words = useWords('forecast');
  const tongue = useTongue();
  const height = top + chartHeight + 12;
  let below = 0;
  const bands = scenarios.map((scenario) => {
    const points = weights[scenario.id] ?? 0;
    const from = form === 'lines' ? points : below;
    const band = { scenario, points, from, to: form === 'lines' ? points : below + points };
    below += points;
    return band;
  });
  const labels = spreadLabels(
    bands.map(({ from, to }) => y((from + to) / 2)),
    15,
    top + 7,
    top + chartHeight - 4,
  );
  const area = spanOf(frame, frame.plot, frame.plot + stepWidth);
  const towards = frame.rightToLeft ? -1 : 1;
  const start = xOf(frame, frame.plot + stepWidth) + 10 * towards;
  return (
    <svg
      className={styles.side}
      width={frame.width}
      height={height}
      viewBox={`0 0 ${frame.width} ${height}`}
      preserveAspectRatio="none"
      direction={frame.rightToLeft ? 'rtl' : 'ltr'}
      aria-hidden="true"
    >
      {bands.map(({ scenario, from, to }) => (
        <g key={scenario.id}>
          <rect x={area.x} y={y(to)} width={area.width} height={y(from) - y(to)} fill={areaFill(scenario)} />
          <path d={`M${area.x} ${y(to)}h${area.width}`} stroke={scenario.colour} strokeWidth="1.6" />
        </g>
      ))}
      {bands.map(({ scenario, points }, index) => {
        const at = labels[index] ?? 0;
        const leads = bands.every((other) => other.points <= points);
        return (
          <g key={scenario.id} fill={scenario.colour} fontSize="12" fontWeight="600">
            <ScenarioShape scenario={scenario} x={start + 3 * towards} y={at} />
            <text
              x={xOf(frame, frame.plot + frame.side) - 2 * towards}
              y={at + 4}
              textAnchor="end"
              fontSize={leads ? 15 : 12}
            >
              {inDigits(tongue, String(points))}
            </text>
            <text x={start + 13 * towards} y={at + 4}>
              {shortened(scenario.name, 13.5, frame.side - stepWidth - 48)}
            </text>
          </g>
        );
      })}
      {step === undefined ? undefined : (
        <text
          x={xOf(frame, frame.plot) + 2 * towards}
          y={height - 1}
          fontSize="10.5"
          fill="var(--text-muted)"
        >
          {words[step]}
        </text>
      )}
    </svg>
  );
}
