'use client';

import { memo } from 'react';
import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useWords } from '@/components/shell/locale';
import { WhyButton } from '@/components/ui/ask-why';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { WeightAction } from '@/lib/session/weight-draft';
import { LockButton } from './lock-button';
import { PointsField } from './points-field';
import styles from './weight-row.module.css';
import { WeightSlider } from './weight-slider';

type Props = Readonly<{
  scenario: ScenarioView;
  points: number;
  min: number;
  max: number;
  locked: boolean;
  implied: number;
  saved: number;
  /** Whether the number is being typed. */
  isTyped: boolean;
  /** What the latest edit took from others, where it moved this row. */
  change?: string | undefined;
  dispatch: (action: WeightAction) => void;
}>;

/** One scenario's weight: a number to type, a lock, a slider. Every prop is a plain value, so a drag redraws little. */
export const WeightRow = memo(function WeightRow(props: Props) {
  const { scenario, points, min, max, locked, isTyped, change, dispatch } = props;
  const words = useWords('weights');
  const stuck = min === max && !locked;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <ScenarioMark scenario={scenario} />
        <bdi lang={scenario.lang} className={styles.own} data-scenario={((scenario.position - 1) % 4) + 1}>
          {scenario.name}
        </bdi>
        {scenario.detail === undefined ? undefined : (
          <small lang={scenario.detailLang} dir="auto">
            {scenario.detail}
          </small>
        )}
        <WhyButton scenario={scenario.id} name={scenario.name} />
      </span>
      <PointsField
        scenario={scenario}
        points={points}
        min={min}
        max={max}
        locked={locked}
        isTyped={isTyped}
        dispatch={dispatch}
      />
      <LockButton scenario={scenario} locked={locked} dispatch={dispatch} />
      <WeightSlider {...props} />
      <p className={styles.change}>{stuck ? words.stuck : change}</p>
    </li>
  );
});
