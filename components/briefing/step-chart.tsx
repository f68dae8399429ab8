'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import { columnHeight, datedColumns, stepLine } from '@/lib/briefing/step-columns';
import type { TimelineStep } from '@/lib/briefing/timeline-steps';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { spreadLabels } from '@/lib/charts/spread-labels';
import { fullDay, shortDay } from '@/lib/i18n/dates';
import { direction } from '@/lib/i18n/locales';
import { inDigits, localeOf } from '@/lib/i18n/tongue';
import { dateParts } from '@/lib/time/date-parts';
import styles from './step-chart.module.css';

type Props = Readonly<{ timeline: readonly TimelineStep[]; at: number; scenarios: readonly ScenarioView[] }>;

// In units of a 1920-wide page. The side holds the names at the end of the lines.
const size = { width: 1824, side: 270, height: 300, axis: 44 };
const dashes = [undefined, '14 6', '3 6', '24 6 3 6'];
const dateRoom = 130;

/** The weights step by step: one column for each, so that a busy week has as much room as a quiet year. */
export function StepChart({ timeline, at, scenarios }: Props) {
  const tongue = useTongue();
  const words = useWords('briefing');
  const rightToLeft = direction(localeOf(tongue)) === 'rtl';
  const plot = size.width - size.side;
  const column = plot / timeline.length;
  const most = Math.min(100, Math.max(...timeline.flatMap(({ points }) => Object.values(points))) + 8);
  const frame = { columns: timeline.length, width: plot, height: size.height, most, rightToLeft };
  const x = (along: number) => (rightToLeft ? plot - along : along);
  const shown = timeline.slice(0, at + 1);
  const ends = scenarios.map(({ id }) => columnHeight(timeline[at]?.points[id] ?? 0, frame));
  const labels = spreadLabels(ends, 30, 12, size.height - 4);
  const endOf = (at + 1) * column;
  return (
    <svg
      className={styles.chart}
      viewBox={`${rightToLeft ? -size.side : 0} -14 ${size.width} ${size.height + size.axis + 14}`}
      role="img"
      aria-label={words.chart(timeline.length)}
    >
      <rect
        className={styles.now}
        x={Math.min(x(at * column), x(endOf))}
        y={-14}
        width={column}
        height={size.height + 14}
      />
      <line className={styles.axis} x1={0} x2={plot} y1={size.height} y2={size.height} />
      {scenarios.map((scenario, index) => (
        <path
          key={scenario.id}
          className={styles.line}
          d={stepLine(
            shown.map(({ points }) => points[scenario.id] ?? 0),
            frame,
          )}
          stroke={scenario.colour}
          strokeDasharray={dashes[index % dashes.length]}
        />
      ))}
      {scenarios.map((scenario, index) => (
        <text
          key={scenario.id}
          className={styles.end}
          lang={scenario.lang}
          x={x(endOf + 14)}
          y={(labels[index] ?? 0) + 8}
          fontSize={24}
          direction={rightToLeft ? 'rtl' : 'ltr'}
          fill={scenario.colour}
        >
          {`${scenario.name} ${inDigits(tongue, String(timeline[at]?.points[scenario.id] ?? 0))}`}
        </text>
      ))}
      {datedColumns(timeline, Math.ceil(dateRoom / column)).map((index) => (
        <g key={index}>
          <line
            className={styles.axis}
            x1={x(index * column)}
            x2={x(index * column)}
            y1={size.height}
            y2={size.height + 10}
          />
          <text
            className={styles.date}
            x={x(index * column + 4)}
            y={size.height + 34}
            fontSize={24}
            direction={rightToLeft ? 'rtl' : 'ltr'}
          >
            {dayText(timeline[index])}
          </text>
        </g>
      ))}
    </svg>
  );

  function dayText(step: TimelineStep | undefined): string {
    if (step?.knownOn === undefined) return '';
    const last = timeline.at(-1)?.knownOn;
    return last !== undefined && dateParts(step.knownOn).year === dateParts(last).year
      ? shortDay(tongue, step.knownOn)
      : fullDay(tongue, step.knownOn);
  }
}
