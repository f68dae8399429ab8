'use client';

import { ScenarioMark } from '@/components/charts/scenario-mark';
import { Runs } from '@/components/forecast/runs';
import { useTongue, useWords } from '@/components/shell/locale';
import { ScaleRules } from '@/components/wording/scale-rules';
import { useYardstick } from '@/components/wording/yardstick-context';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { levelAtTop, ranked } from '@/lib/dossier/weights';
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
  const order = scenarios.map(({ id }) => id);
  const inOrder = ranked(points, order).flatMap(
    (id) => scenarios.find((scenario) => scenario.id === id) ?? [],
  );
  const level = levelAtTop(points, order).length;
  const [tops, others] = [inOrder.slice(0, level), inOrder.slice(level)];
  const [first] = tops;
  const isDrawn = ({ id }: ScenarioView) => map?.ways.some(({ scenario }) => scenario === id) ?? false;
  if (!first) return undefined;
  return (
    <div className={styles.headline}>
      <h1>
        {tops.map((scenario) => (
          <b key={scenario.id} style={{ color: scenario.colour }}>
            <bdi lang={scenario.lang}>{scenario.name}</bdi> <Points points={points[scenario.id] ?? 0} />
          </b>
        ))}
        <span>
          {tops.length > 1 ? (
            said.nobodyLeads(tops.map(({ id, name }) => ({ id, name, points: points[id] ?? 0 })))
          ) : (
            <Runs
              runs={said.judged(
                probabilityWord(points[first.id] ?? 0, yardstick),
                textIn(tongue, claim).text,
              )}
              scenarios={scenarios}
              claimLang={textIn(tongue, claim).lang}
            />
          )}
        </span>
      </h1>
      <p className={text.notice}>
        {notice ? <Said text={notice} /> : undefined}{' '}
        {rounded ? `${isExact ? words.exact : words.rounded}.` : undefined}{' '}
        {from === 'draft' ? <strong className={text.unsaved}>{words.unsaved}.</strong> : undefined}
      </p>
      <ul className={styles.alternatives} aria-label={words.alternatives}>
        {(tops.length > 1 ? inOrder : others).map((scenario) => (
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
