'use client';

import { ScenarioMark } from '@/components/charts/scenario-mark';
import { Runs } from '@/components/forecast/runs';
import { useLocale, useWords } from '@/components/shell/locale';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { ranked } from '@/lib/dossier/weights';
import { estimativeBand } from '@/lib/forecast/estimative-language';
import { briefing as messages } from '@/lib/i18n/messages/briefing';
import { forecast } from '@/lib/i18n/messages/forecast';
import { textIn } from '@/lib/i18n/text';
import { useBriefing } from './briefing-context';
import styles from './headline.module.css';
import { LikelihoodWord, Points } from './points';
import { Said } from './said';
import text from './words.module.css';

/** The number, the word with its range, and what it is about; then the alternatives and, apart, the confidence. */
export function Headline({ notDrawn }: { notDrawn?: string | undefined }) {
  const words = useWords(messages);
  const said = useWords(forecast);
  const locale = useLocale();
  const { scenarios, points, claim, notice, from, confidence, rounded, isExact, map } = useBriefing();
  const inOrder = ranked(
    points,
    scenarios.map(({ id }) => id),
  ).flatMap((id) => scenarios.find((scenario) => scenario.id === id) ?? []);
  const [first, ...others] = inOrder;
  const isDrawn = ({ id }: ScenarioView) => map?.arrows.some(({ scenario }) => scenario === id) ?? false;
  if (!first) return undefined;
  return (
    <div className={styles.headline}>
      <h1>
        <b style={{ color: first.colour }}>
          <bdi lang={first.lang}>{first.name}</bdi> <Points points={points[first.id] ?? 0} />
        </b>
        <span>
          <Runs
            runs={said.judged(estimativeBand(points[first.id] ?? 0), textIn(locale, claim).text)}
            scenarios={scenarios}
            claimLang={textIn(locale, claim).lang}
          />
        </span>
      </h1>
      <p className={text.notice}>
        {notice ? <Said text={notice} /> : undefined}{' '}
        {rounded ? `${isExact ? words.exact : words.rounded}.` : undefined}{' '}
        {from === 'draft' ? <strong className={text.unsaved}>{words.unsaved}.</strong> : undefined}
      </p>
      <ul className={styles.alternatives} aria-label={words.alternatives}>
        {others.map((scenario) => (
          <li key={scenario.id}>
            <ScenarioMark scenario={scenario} />
            <span>
              <bdi lang={scenario.lang}>{scenario.name}</bdi> <Points points={points[scenario.id] ?? 0} />
              {words.comma}
              {notDrawn !== undefined && !isDrawn(scenario) ? (
                notDrawn
              ) : (
                <LikelihoodWord points={points[scenario.id] ?? 0} />
              )}
            </span>
          </li>
        ))}
      </ul>
      {from === 'evidence' ? <p>{words.nobodyJudged}</p> : undefined}
      {confidence ? (
        <p className={styles.confidence}>
          <strong>{words.confidence[confidence.level]}</strong>{' '}
          {confidence.reason ? <Said text={confidence.reason} /> : undefined}
        </p>
      ) : undefined}
    </div>
  );
}
