'use client';

import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useWords } from '@/components/shell/locale';
import type { TimelineStep } from '@/lib/briefing/timeline-steps';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { signed } from '@/lib/i18n/numbers';
import { Points } from './points';
import styles from './step-weights.module.css';

type Props = Readonly<{
  now: TimelineStep | undefined;
  before: TimelineStep | undefined;
  scenarios: readonly ScenarioView[];
}>;

/** The weights after a step as bars, and what the step did to each. */
export function StepWeights({ now, before, scenarios }: Props) {
  const words = useWords('briefing');
  if (!now) return undefined;
  return (
    <div className={styles.stepWeights} data-many={scenarios.length > 6 || undefined}>
      <ul>
        {scenarios.map((scenario) => {
          const value = now.points[scenario.id] ?? 0;
          const change = before ? value - (before.points[scenario.id] ?? 0) : 0;
          return (
            <li key={scenario.id}>
              <span className={styles.stepName}>
                <ScenarioMark scenario={scenario} /> <bdi lang={scenario.lang}>{scenario.name}</bdi>
              </span>
              <span className={styles.track}>
                <span
                  className={styles.bar}
                  style={{ inlineSize: `${value}%`, background: scenario.wash, borderColor: scenario.colour }}
                />
              </span>
              <strong className={styles.stepPoints} style={{ color: scenario.colour }}>
                <Points points={value} />
              </strong>
              <span className={styles.stepChange}>
                {change === 0 ? undefined : <bdi dir="ltr">{signed(change)}</bdi>}
              </span>
            </li>
          );
        })}
      </ul>
      {now.kind === 'developments' ? <p className={styles.impliedNote}>{words.impliedNote}</p> : undefined}
    </div>
  );
}
