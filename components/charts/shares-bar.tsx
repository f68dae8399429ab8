import type { ScenarioView } from '@/lib/charts/scenario-view';
import { areaFill } from './scenario-patterns';
import styles from './shares-bar.module.css';

type Props = Readonly<{
  scenarios: readonly ScenarioView[];
  points: Readonly<Record<string, number>>;
  rtl: boolean;
}>;

/** All weights as one bar. It repeats what the rows say in words, so it is silent for screen readers. */
export function SharesBar({ scenarios, points, rtl }: Props) {
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      {scenarios.map((scenario, index) => {
        const before = scenarios.slice(0, index).reduce((sum, { id }) => sum + (points[id] ?? 0), 0);
        const width = points[scenario.id] ?? 0;
        const solid = scenario.pattern.name === 'solid';
        return (
          <svg
            key={scenario.id}
            x={`${rtl ? 100 - before - width : before}%`}
            width={`${width}%`}
            aria-hidden="true"
          >
            <rect width="100%" height="100%" fill={solid ? scenario.colour : areaFill(scenario)} />
            <rect width="100%" height="100%" fill="none" stroke={scenario.colour} strokeWidth="2.4" />
            <line x1="1.6" x2="1.6" y2="100%" stroke={scenario.colour} strokeWidth="1.2" />
            <line
              x1="100%"
              x2="100%"
              y2="100%"
              stroke={scenario.colour}
              strokeWidth="1.2"
              transform="translate(-1.6)"
            />
            <line y2="100%" className={styles.gap} />
            <line x1="100%" x2="100%" y2="100%" className={styles.gap} />
          </svg>
        );
      })}
    </svg>
  );
}
