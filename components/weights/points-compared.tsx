'use client';

import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useTongue } from '@/components/shell/locale';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { percent } from '@/lib/i18n/numbers';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './save-dialog.module.css';

type Points = Readonly<Record<string, number>>;
type Props = Readonly<{ scenarios: readonly ScenarioView[]; points: Points; saved: Points }>;

/** What is about to be saved, each weight beside the one it follows. */
export function PointsCompared({ scenarios, points, saved }: Props) {
  const locale = useTongue();
  return (
    <ul className={styles.compared}>
      {scenarios.map((scenario) => {
        const now = points[scenario.id] ?? 0;
        const was = saved[scenario.id] ?? 0;
        return (
          <li key={scenario.id}>
            <ScenarioMark scenario={scenario} size={11} />
            <bdi lang={scenario.lang}>{scenario.name}</bdi>{' '}
            <b>
              <bdi dir="ltr">{percent(locale, now)}</bdi>
            </b>
            {now === was ? undefined : (
              <span className={styles.hint}>
                {wordsIn(locale, 'weights').was} <bdi dir="ltr">{percent(locale, was)}</bdi>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
