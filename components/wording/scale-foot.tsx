'use client';

import { useTongue, useWords } from '../shell/locale';
import { ScaleRules } from './scale-rules';
import styles from './wording.module.css';
import { useYardstick } from './yardstick-context';
import { YardstickLegend } from './yardstick-legend';

/** Under the weights: the rules that act on the numbers above, and one click away what every word covers. */
export function ScaleFoot({ points }: Readonly<{ points: readonly number[] }>) {
  const tongue = useTongue();
  const yardstick = useYardstick();
  return (
    <div className={styles.foot}>
      <details className={styles.fold}>
        <summary>{useWords('wording').legendOf}</summary>
        <YardstickLegend tongue={tongue} yardstick={yardstick} points={points} />
      </details>
      <ScaleRules tongue={tongue} yardstick={yardstick} points={points} />
    </div>
  );
}
