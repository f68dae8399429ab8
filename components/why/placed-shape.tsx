import type { ScenarioView } from '@/lib/charts/scenario-view';
import { ScenarioShape } from '../charts/scenario-mark';
import styles from './why.module.css';

/** A scenario's shape on a row, at percent of its width; on a wall it grows with the writing. */
export function PlacedShape({ scenario, at }: Readonly<{ scenario: ScenarioView; at: number }>) {
  return (
    <svg x={`${at}%`} y="50%" overflow="visible" aria-hidden="true">
      <g className={styles.mark}>
        <ScenarioShape scenario={scenario} x={0} y={0} />
      </g>
    </svg>
  );
}
