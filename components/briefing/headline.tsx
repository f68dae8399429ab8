'use client';

import { ScenarioMark } from '@/components/charts/scenario-mark';
import { Runs } from '@/components/forecast/runs';
import { useTongue, useWords } from '@/components/shell/locale';
import { ScaleRules } from '@/components/wording/scale-rules';
import { useYardstick } from '@/components/wording/yardstick-context';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { ranked } from '@/lib/dossier/weights';
import { probabilityWord } from '@/lib/forecast/yardstick';
import { textIn, writtenIn } from '@/lib/i18n/text';
import { useBriefing } from './briefing-context';
import styles from './headline.module.css';
import { LikelihoodWord, Points } from './points';
import { Said } from './said';
import text from './words.module.css';

/** The number, the word with its range, and what it is about; then the alternatives and, apart, the confidence. */
export function Headline({ notDrawn }: { notDrawn?: string | undefined }) {
  const words = useWords('briefing');
  const said = useWords('forecast');
  const gap = useWords('whyGap');
  const tongue = useTongue();
  const yardstick = useYardstick();
  const { scenarios, points, claim, notice, from, confidence, rounded, isExact, map, gapReason } =
    useBriefing();
  const inOrder = ranked(
    points,
    scenarios.map(({ id }) => id),
  ).flatMap((id) => scenarios.find((scenario) => scenario.id === id) ?? []);
  const [first, ...others] = inOrder;
  const isDrawn = ({ id }: ScenarioView) => map?.ways.some(({ scenario }) => scenario === id) ?? false;
  if (!first) return undefined;
  return (
    <div className={styles.headline}>
      <h1>
        <b style={{ color: first.colour }}>
          <bdi lang={first.lang}>{first.name}</bdi> <Points points={points[first.id] ?? 0} />
        </b>
        <span>
          <Runs
            runs={said.judged(probabilityWord(points[first.id] ?? 0, yardstick), textIn(tongue, claim).text)}
            scenarios={scenarios}
            claimLang={textIn(tongue, claim).lang}
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
      {notDrawn === undefined ? (
        <ScaleRules
          className={styles.rules}
          tongue={tongue}
          yardstick={yardstick}
          points={inOrder.map(({ id }) => points[id] ?? 0)}
        />
      ) : undefined}
      {from === 'evidence' ? <p>{words.nobodyJudged}</p> : undefined}
      {confidence ? (
        <p className={styles.confidence}>
          <strong>{words.confidence[confidence.level]}</strong>{' '}
          {confidence.reason ? <Said text={confidence.reason} /> : undefined}
        </p>
      ) : undefined}
      {gapReason === undefined || notDrawn !== undefined ? undefined : (
        <p className={styles.confidence}>
          {gap.sentence} <bdi lang={writtenIn(gapReason)}>{gapReason}</bdi>
        </p>
      )}
    </div>
  );
}
