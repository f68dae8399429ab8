'use client';

import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useTongue, useWords } from '@/components/shell/locale';
import type { LocalisedText } from '@/lib/dossier/atoms';
import type { Indicator } from '@/lib/dossier/schema';
import { fullDay } from '@/lib/i18n/dates';
import { useBriefing } from './briefing-context';
import sourcing from './evidence-list.module.css';
import { Said } from './said';
import styles from './two-sides.module.css';

type Props = Readonly<{ overturns: readonly LocalisedText[]; indicators: readonly Indicator[] }>;

/** What would overturn the assessment, and which signs to watch for, by when. */
export function ChangeBeat({ overturns, indicators }: Props) {
  const words = useWords('briefing');
  const tongue = useTongue();
  const { scenarios } = useBriefing();
  return (
    <div className={styles.twoSides}>
      <h1 className={styles.head}>{words.change}</h1>
      {overturns.length > 0 ? (
        <section className={styles.side}>
          <h2>{words.overturns}</h2>
          <ul className={styles.plainList}>
            {overturns.map((text) => (
              <li key={text.en ?? text.ar}>
                <Said text={text} />
              </li>
            ))}
          </ul>
        </section>
      ) : undefined}
      {indicators.length > 0 ? (
        <section className={styles.side}>
          <h2>{words.watchFor}</h2>
          <ul className={styles.indicators}>
            {indicators.map((indicator) => {
              const scenario = scenarios.find(({ id }) => id === indicator.scenario);
              return (
                <li key={indicator.id}>
                  {scenario ? <ScenarioMark scenario={scenario} /> : undefined}
                  <span>
                    <Said text={indicator.text} />
                    <span className={sourcing.sourcing}>
                      <span>
                        <bdi lang={scenario?.lang}>{scenario?.name}</bdi>
                      </span>
                      <span>{words.by(fullDay(tongue, indicator.by))}</span>
                      <span>{words.states[indicator.state]}</span>
                    </span>
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      ) : undefined}
    </div>
  );
}
