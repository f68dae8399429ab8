'use client';

import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { WeightAction } from '@/lib/session/weight-draft';
import styles from './weight-row.module.css';

type Props = Readonly<{
  scenario: ScenarioView;
  locked: boolean;
  dispatch: (action: WeightAction) => void;
}>;

/** Holds a weight while the others move. Its name stays the same and its state says whether it holds. */
export function LockButton({ scenario, locked, dispatch }: Props) {
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
