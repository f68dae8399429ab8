import type { ScenarioView } from '@/lib/charts/scenario-view';
import { arrow, type Course } from '@/lib/geo/arrow';
import { arrowWidth, isAtFloor } from '@/lib/geo/arrow-width';
import { shaftPaint } from './arrow-patterns';
import { MapNumber } from './map-number';
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
      <MapNumber at={number} label={label} colour={colour} boxed={!inside} />
    </g>
  );
}
