'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { DossierView } from '@/lib/api/contract';
import type { Without } from '@/lib/charts/picture';
import { centred } from '@/lib/charts/viewport';
import { leader } from '@/lib/dossier/weights';
import { dayNumber } from '@/lib/time/day-number';
import { JudgementSide } from '../charts/judgement-side';
import { ScenarioPatterns } from '../charts/scenario-patterns';
import { WeightsThroughTime } from '../charts/weights-through-time';
import { BottomLine } from '../forecast/bottom-line';
import { Overview } from '../timeline/overview';
import { Timeline } from '../timeline/timeline';
import { TimelineHead } from '../timeline/timeline-head';
import { ChosenCard } from './chosen-card';
import { EmptyNote } from './empty-note';
import { PhoneParts } from './phone-parts';
import { StandingControls } from './standing-controls';
import { StandingFooter } from './standing-footer';
import { undoByKey } from './undo-by-key';
import { useWorkbench } from './use-workbench';
import { WeightsAside } from './weights-aside';
import styles from './workbench.module.css';

// in the server's page from the start; their scripts may come after those of what is dragged
const DevelopmentList = dynamic(() =>
  import('../developments/development-list').then((module) => module.DevelopmentList),
);
const DevelopmentTable = dynamic(() =>
  import('../developments/development-table').then((module) => module.DevelopmentTable),
);

type Props = Readonly<{
  view: DossierView;
  query: string;
  /** What stands behind the numbers and does not change with them: made by the server. */
  reading: ReactNode;
}>;

/** One dossier, one trace: what happened, what it does to the weights, and how sure we are, on one time axis. */
export function Workbench({ view, query, reading }: Props) {
  const { dossier } = view;
  const bench = useWorkbench(view, query);
  const { shown, frame, viewport, move, rest, asOfOn, layer, revision, weights, chosen, go, settle } = bench;
  const { scale, items, rows, scenarios } = shown;
  const { sourceChecks } = dossier;
  const select = useCallback((id: string | undefined) => settle({ selected: id }), [settle]);
  const centre = useCallback((day: number) => rest(centred(scale, viewport, day)), [rest, scale, viewport]);
  const saved = useCallback(() => go({ weights: undefined }), [go]);
  const { without } = bench;
  const leaveOut = useCallback(
    ({ checksOff, leftOut }: Partial<Without>) =>
      go({ ...(checksOff && { checksOff: some(checksOff) }), ...(leftOut && { leftOut: some(leftOut) }) }),
    [go],
  );
  const card = useMemo(
    () => (
      <ChosenCard
        {...{ shown, sourceChecks, chosen, layer, without }}
        onWithout={leaveOut}
        onClose={select}
      />
    ),
    [shown, sourceChecks, chosen, layer, without, leaveOut, select],
  );
  const leading = leader(
    weights,
    scenarios.map(({ id }) => id),
  );
  const leaderView = scenarios.find(({ id }) => id === leading);
  const axis = { frame, scale, viewport, items, scenarios };
  const asOf = dayNumber(asOfOn);

  return (
    <>
      <main id="content" className={styles.workbench} onKeyDown={undoByKey(bench.dispatch)}>
        <ScenarioPatterns scenarios={scenarios} />
        <div id="timeline">
          <BottomLine
            scenarios={scenarios}
            weights={weights}
            claim={dossier.claim}
            notice={dossier.notice}
            confidence={revision?.confidence}
            unjudged={revision === undefined}
            isUnsaved={bench.isUnsaved}
          />
          <StandingControls dossier={dossier} scenarios={scenarios} bench={bench} />
          <div className={styles.wide}>
            <TimelineHead
              viewport={viewport}
              onGo={rest}
              even={bench.even}
              onEven={(even) => settle({ even, view: undefined })}
              allLabels={bench.allLabels}
              onAllLabels={(allLabels) => settle({ allLabels })}
            />
          </div>
          <div ref={bench.element} className={styles.drawing}>
            <div className={styles.wide}>
              <Timeline
                {...axis}
                view={bench.laidOut}
                asOfOn={asOfOn}
                published={dossier.anchor}
                horizonOn={dossier.horizonOn}
                selected={chosen}
                onSelect={select}
                onMove={move}
                onSettle={rest}
              />
            </div>
            <div className={styles.chart}>
              <WeightsThroughTime
                {...axis}
                series={shown.series}
                asOf={asOf + 1}
                selected={bench.column}
                effect={bench.effect}
                turns={bench.turns}
              />
              <JudgementSide
                frame={frame}
                scenarios={scenarios}
                weights={weights}
                step={bench.isUnsaved ? 'draft' : revision === undefined ? undefined : 'judgement'}
              />
            </div>
            <div className={styles.wide}>
              <Overview {...axis} now={asOf} onCentre={centre} />
            </div>
          </div>
          {items.length === 0 ? <EmptyNote /> : undefined}
          <div className={styles.wide}>{card}</div>
          {leaderView === undefined ? undefined : (
            <DevelopmentList
              rows={rows}
              scenarios={scenarios}
              leader={leaderView}
              selected={chosen}
              onSelect={select}
            >
              {card}
            </DevelopmentList>
          )}
          <DevelopmentTable rows={rows} scenarios={scenarios} onSelect={select} />
          {reading}
        </div>
        <aside className={styles.aside} id="weights">
          <div className={styles.sticky}>
            <WeightsAside
              view={view}
              shown={shown}
              draft={bench.draft}
              dispatch={bench.dispatch}
              saved={bench.saved}
              asOfOn={asOfOn}
              layer={layer}
              checksOff={without.checksOff}
              isUnsaved={bench.isUnsaved}
              basedOn={bench.basedOn}
              revision={revision}
              onSaved={saved}
            />
          </div>
        </aside>
        <PhoneParts slug={dossier.slug} />
      </main>
      <StandingFooter view={view} revision={revision} isUnsaved={bench.isUnsaved} />
    </>
  );
}

/** An empty list is the dossier's own default, so it does not stand in the address. */
function some(ids: readonly string[]): readonly string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}
