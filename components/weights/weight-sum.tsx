'use client';

import { useTongue } from '@/components/shell/locale';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { percent } from '@/lib/i18n/numbers';
import { inDigits } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './weight-panel.module.css';

type Props = Readonly<{ scenarios: readonly ScenarioView[]; points: Readonly<Record<string, number>> }>;

/** The sum spelled out, so that nobody has to trust it. */
export function WeightSum({ scenarios, points }: Props) {
  const tongue = useTongue();
  const parts = scenarios.map(({ id }) => points[id] ?? 0);
  const sum = parts.reduce((total, part) => total + part, 0);
  return (
    <p className={styles.sum}>
      <bdi dir="ltr">{inDigits(tongue, parts.join(' + '))}</bdi>
      <span>
        {wordsIn(tongue, 'weights').sum}{' '}
        <b>
          <bdi dir="ltr">{percent(tongue, sum)}</bdi>
        </b>
      </span>
    </p>
  );
}
