'use client';

import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { SharesBar } from '@/components/charts/shares-bar';
import { useLocale, useTongue, useWords } from '@/components/shell/locale';
import { Announce } from '@/components/ui/announce';
import { ScaleFoot } from '@/components/wording/scale-foot';
import { useLikelihood } from '@/components/wording/yardstick-context';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { direction } from '@/lib/i18n/locales';
import { percent } from '@/lib/i18n/numbers';
import type { Tongue } from '@/lib/i18n/tongue';
import { inDigits } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { latestDifferences } from '@/lib/session/latest-differences';
import { reachable } from '@/lib/session/reachable';
import type { WeightAction, WeightDraft } from '@/lib/session/weight-draft';
import { GhostKey } from './ghost-key';
import { type PageHistory, PanelActions } from './panel-actions';
import styles from './weight-panel.module.css';
import { WeightRow } from './weight-row';

type Points = Readonly<Record<string, number>>;
type Props = Readonly<{
  scenarios: readonly ScenarioView[];
  draft: WeightDraft;
  dispatch: (action: WeightAction) => void;
  /** The way back and forth over everything that was done on the page. */
  history: PageHistory;
  /** What the evidence implies, in whole points. */
  implied: Points;
  saved: Points;
  /** The weights read from the report's own words, where it has some. */
  baseline?: Points | undefined;
  /** What 100 means, in one line. */
  meaning?: ReactNode;
  /** Beside the heading. */
  aside?: ReactNode;
  /** Opens the save dialog. */
  onSave: () => void;
  /** Why nothing can be saved now, where nothing can. */
  unsavable?: string | undefined;
}>;

/** The weights of all scenarios, linked: what one gets, the others give. */
export function WeightPanel(props: Props) {
  const { scenarios, draft, dispatch, history, implied, saved, baseline, meaning, aside, onSave, unsavable } =
    props;
  const words = useWords('weights');
  const locale = useLocale();
  const change = changeText(useTongue(), scenarios, draft);
  return (
    <section
      className={styles.panel}
      aria-labelledby="weights-heading"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) dispatch({ type: 'leave' });
      }}
    >
      <div className={styles.head}>
        <h2 id="weights-heading">{words.title}</h2>
        {aside}
      </div>
      <p className={styles.key}>
        {meaning} <GhostKey />
      </p>
      <ul className={styles.rows}>
        {scenarios.map((scenario) => {
          const { min, max } = reachable(draft, scenario.id);
          return (
            <WeightRow
              key={scenario.id}
              scenario={scenario}
              points={draft.now.points[scenario.id] ?? 0}
              min={min}
              max={max}
              locked={draft.now.locked.has(scenario.id)}
              implied={implied[scenario.id] ?? 0}
              saved={saved[scenario.id] ?? 0}
              isTyped={draft.gesture?.by === 'typing' && draft.gesture.id === scenario.id}
              change={draft.latest?.id === scenario.id ? change : undefined}
              dispatch={dispatch}
            />
          );
        })}
      </ul>
      <SharesBar scenarios={scenarios} points={draft.now.points} rtl={direction(locale) === 'rtl'} />
      <WeightSum scenarios={scenarios} points={draft.now.points} />
      <PanelActions
        history={history}
        dispatch={dispatch}
        implied={implied}
        saved={saved}
        baseline={baseline}
        onSave={onSave}
        unsavable={unsavable}
      />
      <ScaleFoot points={scenarios.map(({ id }) => draft.now.points[id] ?? 0)} />
      <SpokenChange scenarios={scenarios} draft={draft} change={change} />
    </section>
  );
}

/** "+4 just now, taken from North −2 and South −2", or `undefined` where nothing has moved. */
function changeText(
  tongue: Tongue,
  scenarios: readonly ScenarioView[],
  draft: WeightDraft,
): string | undefined {
  const differences = latestDifferences(draft);
  if (differences === undefined) return undefined;
  const names = new Map(scenarios.map(({ id, name }) => [id, name]));
  const others = differences.others.map(({ id, points }) => ({ name: names.get(id) ?? id, points }));
  const { points } = differences.moved;
  const words = wordsIn(tongue, 'weights');
  const change = points > 0 ? words.taken(points, others) : words.given(points, others);
  const gaveWay = draft.latest?.gaveWay?.map((id) => names.get(id) ?? id) ?? [];
  return gaveWay.length === 0 ? change : change + words.gaveWay(gaveWay);
}

type SpokenChangeProps = Readonly<{
  scenarios: readonly ScenarioView[];
  draft: WeightDraft;
  change: string | undefined;
}>;

const pauseMs = 700;

/** One sentence for those who cannot see the change, a moment after it has settled and never while dragging. */
function SpokenChange({ scenarios, draft, change }: SpokenChangeProps) {
  const tongue = useTongue();
  const likelihood = useLikelihood();
  const [said, setSaid] = useState('');
  const moved = scenarios.find(({ id }) => id === draft.latest?.id);
  const sentence =
    moved === undefined || change === undefined || draft.gesture?.by === 'pointer'
      ? undefined
      : wordsIn(tongue, 'weights').said(
          moved.name,
          wordsIn(tongue, 'weights').value(
            draft.now.points[moved.id] ?? 0,
            likelihood(draft.now.points[moved.id] ?? 0),
          ),
          change,
        );
  // A pause cannot be computed: the timer is outside the page, so this is an effect.
  useEffect(() => {
    if (sentence === undefined) return;
    const timer = setTimeout(() => setSaid(sentence), pauseMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return <Announce>{said}</Announce>;
}

type WeightSumProps = Readonly<{
  scenarios: readonly ScenarioView[];
  points: Readonly<Record<string, number>>;
}>;

/** The sum spelled out, so that nobody has to trust it. */
function WeightSum({ scenarios, points }: WeightSumProps) {
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
