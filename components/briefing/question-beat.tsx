'use client';

import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useTongue, useWords } from '@/components/shell/locale';
import { fullDay } from '@/lib/i18n/dates';
import { useBriefing } from './briefing-context';
import styles from './question-beat.module.css';
import { Said } from './said';
import text from './words.module.css';

/** The question, its possible answers, and what 100 means. */
export function QuestionBeat() {
  const words = useWords('briefing');
  const tongue = useTongue();
  const { title, question, meaning, horizonOn, scenarios, notice } = useBriefing();
  return (
    <div className={styles.opening}>
      <p className={text.kicker}>
        <Said text={title} />
      </p>
      <h1 className={styles.openingQuestion}>
        <Said text={question} />
      </h1>
      <ul className={styles.answers}>
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <ScenarioMark scenario={scenario} />
            <strong>
              <bdi lang={scenario.lang}>{scenario.name}</bdi>
            </strong>
            {scenario.detail ? (
              <span>
                <bdi lang={scenario.detailLang}>{scenario.detail}</bdi>
              </span>
            ) : undefined}
          </li>
        ))}
      </ul>
      <div className={styles.meaning}>
        <h2>
          {words.whatHundredMeans}
          {words.comma}
          {words.by(fullDay(tongue, horizonOn))}
        </h2>
        <p>
          <Said text={meaning} />
        </p>
        {notice ? (
          <p className={text.notice}>
            <Said text={notice} />
          </p>
        ) : undefined}
      </div>
    </div>
  );
}
