'use client';

import type { ReactNode } from 'react';
import { SharesBar } from '@/components/charts/shares-bar';
import { useLocale, useTongue, useWords } from '@/components/shell/locale';
import { ScaleFoot } from '@/components/wording/scale-foot';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { direction } from '@/lib/i18n/locales';
import { reachable } from '@/lib/session/reachable';
import type { WeightAction, WeightDraft } from '@/lib/session/weight-draft';
import { changeText } from './change-text';
import { GhostKey } from './ghost-key';
import { type PageHistory, PanelActions } from './panel-actions';
import { SpokenChange } from './spoken-change';
import styles from './weight-panel.module.css';
import { WeightRow } from './weight-row';
import { WeightSum } from './weight-sum';

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
