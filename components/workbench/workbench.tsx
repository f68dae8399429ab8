'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, Suspense, useCallback, useMemo } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { DossierView } from '@/lib/api/contract';
import { leader } from '@/lib/dossier/weights';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { dayNumber } from '@/lib/time/day-number';
import { JudgementSide } from '../charts/judgement-side';
import { ScenarioPatterns } from '../charts/scenario-patterns';
import { WeightsThroughTime } from '../charts/weights-through-time';
import { BottomLine } from '../forecast/bottom-line';
import { SandboxFrame } from '../sandbox/sandbox-frame';
import { Timeline } from '../timeline/timeline';
import { AskingWhy } from './asking-why';
import { ChosenCard } from './chosen-card';
import { DrawingHead } from './drawing-head';
import { EditingRow, useWithHandles, WithAdding } from './editing-parts';
import { EmptyNote } from './empty-note';
import { FilterLine } from './filter-line';
import { AsOfRow, PinHandle } from './later-parts';
import { PhoneParts } from './phone-parts';
import { SandboxTop, useSandboxView } from './sandbox-parts';
import { StandingControls } from './standing-controls';
import { StandingFooter } from './standing-footer';
import { turnByKey } from './turn-by-key';
import { undoByKey } from './undo-by-key';
import { useEditing } from './use-editing';
import { useLeaveOut } from './use-leave-out';
import { useTimelineOver } from './use-timeline-over';
import { useWorkbench } from './use-workbench';
import { ViewRow } from './view-row';
import styles from './workbench.module.css';

// in the server's page from the start; their scripts may come after those of what is dragged
const DevelopmentList = dynamic(() =>
  import('../developments/development-list').then((module) => module.DevelopmentList),
);
const DevelopmentGrid = dynamic(
  withWords(() => import('../developments/development-grid').then((module) => module.DevelopmentGrid)),
);

const WeightsAside = dynamic(() => import('./weights-aside').then((module) => module.WeightsAside));
const Overview = dynamic(() => import('../timeline/overview').then((module) => module.Overview));
const OverviewEdges = dynamic(() =>
  import('../timeline/overview-edges').then((module) => module.OverviewEdges),
);

type Props = Readonly<{
  view: DossierView;
  query: string;
  /** What the query says is otherwise, read by the server. */
  tried: WhatIf;
  /** What stands behind the numbers and does not change with them: made by the server. */
  reading: ReactNode;
}>;

/** One dossier, one trace: what happened, what it does to the weights, and how sure we are, on one time axis. */
export function Workbench({ view, query, tried, reading }: Props) {
  const { dossier } = view;
  const bench = useWorkbench(view, query, tried);
  const { shown, frame, viewport, move, rest, asOfOn, layer, revision, weights, chosen, go, settle } = bench;
  const { scale, scenarios } = shown;
  const { items, rows } = bench.filtered;
  const { sourceChecks } = dossier;
  const select = useCallback((id: string | undefined) => settle({ selected: id }), [settle]);
  const saved = useCallback(() => go({ weights: undefined }), [go]);
  const { chart: form = 'stacked' } = bench.address;
  const changeForm = useCallback(
    (next: 'stacked' | 'lines') => settle({ chart: next === 'lines' ? next : undefined }),
    [settle],
  );
  const { without } = bench;
  const { change: tryOut, undo: undoTrial } = bench.sandbox;
  const leaveOut = useLeaveOut(tryOut);
  const editing = useEditing({ view, settle });
  const { begin } = editing;
  const isEdited = editing.begun !== undefined;
  const sandbox = useSandboxView(view, bench, editing);
  const card = useMemo(
    () =>
      isEdited ? undefined : (
        <ChosenCard
          {...{ shown, sourceChecks, chosen, layer, without }}
          onWithout={leaveOut}
          onClose={select}
          onEdit={begin}
          sandbox={sandbox}
        />
      ),
    [isEdited, shown, sourceChecks, chosen, layer, without, leaveOut, select, begin, sandbox],
  );
  const order = scenarios.map(({ id }) => id);
  const leaderView = scenarios.find(({ id }) => id === leader(weights, order));
  const axis = { frame, scale, viewport, items, scenarios };
  const asOf = dayNumber(asOfOn);
  const over = useWithHandles(useTimelineOver(bench), dossier, bench, editing);

  return (
    <AskingWhy bench={bench} own={dossier.settings.layer}>
      <main
        id="content"
        className={styles.main}
        onKeyDown={undoByKey(bench.dispatch, () => undoTrial() || bench.anchor.undo())}
      >
        <SandboxFrame isOn={bench.isSandbox} bar={<SandboxTop bench={bench} sandbox={sandbox} />}>
          <div className={styles.workbench}>
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
              <ViewRow view={view} bench={bench} sandbox={sandbox} />
              <FilterLine bench={bench} />
              <div className={styles.wide}>
                <DrawingHead bench={bench} />
              </div>
              {/* biome-ignore lint/a11y/noStaticElementInteractions: a key for what has the focus inside */}
              <div
                ref={bench.element}
                className={styles.drawing}
                onKeyDown={turnByKey(bench.runs, bench.run)}
              >
                <div className={`${styles.wide} ${styles.stage}`}>
                  <Suspense>
                    <OverviewEdges {...axis} items={bench.filtered.matched} now={asOf} onSettle={rest} />
                  </Suspense>
                  <PinHandle bench={bench} />
                  <Timeline
                    {...axis}
                    view={bench.laidOut}
                    asOfOn={asOfOn}
                    published={bench.published}
                    horizonOn={dossier.horizonOn}
                    selected={chosen}
                    onSelect={select}
                    onMove={move}
                    onSettle={rest}
                  >
                    {over}
                  </Timeline>
                </div>
                <div className={styles.chart}>
                  <WeightsThroughTime
                    {...axis}
                    series={shown.series}
                    asOf={Math.min(asOf + 1, scale.segments.at(-1)?.to ?? asOf + 1)}
                    selected={bench.column}
                    effect={bench.effect}
                    turns={bench.turns}
                    form={form}
                    onForm={changeForm}
                  />
                  <JudgementSide
                    frame={frame}
                    scenarios={scenarios}
                    weights={weights}
                    step={bench.isUnsaved ? 'draft' : revision === undefined ? undefined : 'judgement'}
                    form={form}
                  />
                </div>
                <AsOfRow bench={bench} />
                <div className={styles.wide}>
                  <Suspense>
                    <Overview
                      {...axis}
                      items={bench.filtered.matched}
                      all={shown.items}
                      now={asOf}
                      onMove={move}
                      onSettle={rest}
                    />
                  </Suspense>
                </div>
              </div>
              {shown.items.length === 0 ? <EmptyNote /> : undefined}
              <EditingRow slug={view.slug} seq={view.seq} editing={editing} bench={bench} />
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
              <Suspense>
                <DevelopmentGrid
                  rows={rows}
                  inOrder={bench.inOrder}
                  scenarios={scenarios}
                  selected={chosen}
                  onSelect={select}
                />
              </Suspense>
              <WithAdding slug={view.slug} editing={editing}>
                {reading}
              </WithAdding>
            </div>
            <aside className={styles.aside} id="weights">
              <div className={styles.sticky}>
                <Suspense>
                  <WeightsAside
                    view={view}
                    shown={shown}
                    draft={bench.draft}
                    dispatch={bench.dispatch}
                    saved={bench.saved}
                    asOfOn={bench.savedAsOfOn}
                    layer={layer}
                    checksOff={without.checksOff}
                    isSandbox={bench.isSandbox}
                    isUnsaved={bench.isUnsaved}
                    basedOn={bench.basedOn}
                    revision={revision}
                    onSaved={saved}
                  />
                </Suspense>
              </div>
            </aside>
            <PhoneParts slug={dossier.slug} />
          </div>
        </SandboxFrame>
      </main>
      <StandingFooter view={view} revision={revision} isUnsaved={bench.isUnsaved} />
    </AskingWhy>
  );
}
