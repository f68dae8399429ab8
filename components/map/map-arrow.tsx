import type { ScenarioView } from '@/lib/charts/scenario-view';
import { arrow, type Course } from '@/lib/geo/arrow';
import { arrowWidth, isAtFloor } from '@/lib/geo/arrow-width';
import { shaftPaint } from './arrow-patterns';
import styles from './scenario-map.module.css';

type Props = Readonly<{
  course: Course;
  numberAt: number;
  scenario: ScenarioView;
  points: number;
  label: string;
  prefix: string;
}>;

// Room for "64 %" inside a shaft; a thinner one carries its number in a box.
const roomForNumber = 34;

/** One way out: as wide as it is probable, from end to end, with the number on it. */
export function MapArrow({ course, numberAt, scenario, points, label, prefix }: Props) {
  const width = arrowWidth(points);
  const { shaft, head, number } = arrow(course, width, numberAt);
  const inside = width >= roomForNumber && !('path' in scenario.pattern);
  const { colour } = scenario;
  const boxWidth = label.length * 15 + 16;
  return (
    <g>
      <path className={styles.casing} d={shaft} strokeWidth={width + 8} />
      <path className={styles.casing} d={head} strokeWidth={8} />
      <path
        className={styles.shaft}
        d={shaft}
        stroke={shaftPaint(scenario, prefix)}
        strokeWidth={width}
        strokeDasharray={isAtFloor(points) ? '8 6' : undefined}
      />
      <path d={head} fill={colour} />
      {inside ? undefined : (
        <rect
          className={styles.numberBox}
          x={number.x - boxWidth / 2}
          y={number.y - 18}
          width={boxWidth}
          height={36}
        />
      )}
      <text
        className={styles.number}
        x={number.x}
        y={number.y + 9}
        fontSize={26}
        fill={inside ? 'var(--map-casing)' : colour}
      >
        {label}
      </text>
    </g>
  );
}
