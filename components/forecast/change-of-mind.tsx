'use client';

import { memo } from 'react';
import { ScenarioMark } from '@/components/charts/scenario-mark';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Dossier } from '@/lib/dossier/schema';
import { shortDay } from '@/lib/i18n/dates';
import { forecast } from '@/lib/i18n/messages/forecast';
import { textIn } from '@/lib/i18n/text';
import { useTongue, useWords } from '../shell/locale';
import styles from './forecast.module.css';

type Props = Readonly<{
  overturns: Dossier['overturns'];
  indicators: Dossier['indicators'];
  scenarios: readonly ScenarioView[];
}>;

/** What would overturn the judgement, and the indicators to watch, each with its date. */
export const ChangeOfMind = memo(function ChangeOfMind({ overturns, indicators, scenarios }: Props) {
  const words = useWords(forecast);
  const locale = useTongue();
  if (overturns.length === 0 && indicators.length === 0) return undefined;
  return (
    <section className={styles.block} aria-labelledby="mind-heading">
      <h2 id="mind-heading">{words.mind}</h2>
      {overturns.slice(0, 2).map((each) => {
        const { text, lang } = textIn(locale, each);
        return (
          <p key={text} className={styles.overturns} lang={lang}>
            {text}
          </p>
        );
      })}
      <ul className={styles.mind}>
        {indicators.map((indicator) => {
          const scenario = scenarios.find(({ id }) => id === indicator.scenario);
          const { text, lang } = textIn(locale, indicator.text);
          return (
            <li key={indicator.id}>
              {scenario === undefined ? <span /> : <ScenarioMark scenario={scenario} />}
              <span lang={lang}>{text}</span>
              <span>{words.by(shortDay(locale, indicator.by))}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
});
