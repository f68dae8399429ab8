'use client';

import { memo } from 'react';
import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useWords } from '@/components/shell/locale';
import { WhyButton } from '@/components/ui/ask-why';
import { Button } from '@/components/ui/button';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { WeightAction } from '@/lib/session/weight-draft';
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

type LockButtonProps = Readonly<{
  scenario: ScenarioView;
  locked: boolean;
  dispatch: (action: WeightAction) => void;
}>;

/** Holds a weight while the others move. Its name stays the same and its state says whether it holds. */
function LockButton({ scenario, locked, dispatch }: LockButtonProps) {
  const words = useWords('weights');
  const label = words.lock(scenario.name);
  return (
    <Button
      looks="drawn"
      className={styles.lock}
      aria-pressed={locked}
      aria-label={label}
      title={label}
      onClick={() => dispatch({ type: 'lock', id: scenario.id, locked: !locked })}
    >
      <svg
        width="14"
        height="14"
        viewBox="0 0 14 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <rect x="2.5" y="6.2" width="9" height="6.3" rx="1" />
        <path d={locked ? 'M4.5 6.2V4a2.5 2.5 0 0 1 5 0v2.2' : 'M4.5 6.2V4a2.5 2.5 0 0 1 5 0v-.6'} />
      </svg>
    </Button>
  );
}
