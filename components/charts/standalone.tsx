'use client';

import type { ReactNode } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { isolated } from '@/lib/i18n/isolated';
import { direction } from '@/lib/i18n/locales';
import { useLocale } from '../shell/locale';
import { ScenarioMark } from './scenario-mark';
import styles from './standalone.module.css';

/** The room that a chart of its own takes before its script has come. */
export function ChartRoom() {
  return <div className={styles.room} />;
}

type FrameProps = Readonly<{ scenarios: readonly ScenarioView[]; children: ReactNode }>;

/** A chart that has its axes to itself, and which line is which above it. Recharts lays out in a frame from left to right. */
export function StandaloneChart({ scenarios, children }: FrameProps) {
  return (
    <div className={styles.frame}>
      <ul className={styles.names}>
        {scenarios.map((scenario) => (
          <li key={scenario.id} style={{ color: scenario.colour }} lang={scenario.lang}>
            <ScenarioMark scenario={scenario} size={11} /> {scenario.name}
          </li>
        ))}
      </ul>
      <div className={styles.chart} dir="ltr">
        {children}
      </div>
    </div>
  );
}

type ValuesProps = Readonly<{
  title: string;
  scenarios: readonly ScenarioView[];
  figureOf: (scenario: string) => string;
}>;

/** What the chart says at one place, beside the pointer or under the keys. */
export function ChartValues({ title, scenarios, figureOf }: ValuesProps) {
  return (
    <div className={styles.values} dir={direction(useLocale())}>
      <p>{title}</p>
      <ul>
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <ScenarioMark scenario={scenario} size={11} />
            <span lang={scenario.lang}>{scenario.name}</span>
            <b>
              <bdi dir="ltr">{figureOf(scenario.id)}</bdi>
            </b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A label of an axis keeps its own direction inside the frame. */
export function axisLabel(text: string, isRightToLeft: boolean): string {
  return isRightToLeft ? isolated(text, 'rtl') : text;
}
