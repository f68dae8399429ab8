'use client';

import dynamic from 'next/dynamic';
import type { KeyboardEvent } from 'react';
import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { isChord } from '@/lib/charts/chord';
import type { Viewport } from '@/lib/charts/viewport';
import type { Direction } from '@/lib/session/address';
import { dayNumber } from '@/lib/time/day-number';
import { JudgementSide } from '../charts/judgement-side';
import { WeightsThroughTime } from '../charts/weights-through-time';
import { useDispatch, useSession } from '../session/use-session';
import { useWorkbenchNow, useWorkbenchView } from '../session/use-workbench-view';
import { useWords } from '../shell/locale';
import { DrawingTools } from '../timeline/drawing-tools';
import { Timeline } from '../timeline/timeline';
import { TimelineHead } from '../timeline/timeline-head';
import { Awaited } from '../ui/arrival';
import { DrawnOver } from './drawn-over';
import { AsOfRow, LagLegend, PinHandle } from './lazy-parts';
import { useMeasuredWidth } from './use-measured-width';
import { useReveal } from './use-reveal';
import { useRunningWay } from './use-running-way';
import styles from './workbench.module.css';

const Overview = dynamic(() => import('../timeline/overview').then((module) => module.Overview));
const OverviewEdges = dynamic(() =>
  import('../timeline/overview-edges').then((module) => module.OverviewEdges),
);

/** The time axis and everything that stands on it; whatever it holds follows only what it draws. */
export function Drawing() {
  return (
    <>
      <div className={styles.wide}>
        <HeadOfDrawing />
      </div>
      <Measured>
        <div className={`${styles.wide} ${styles.stage}`}>
          <Awaited>
            <Edges />
          </Awaited>
          <PinHandle />
          <Lanes />
        </div>
        <div className={styles.chart}>
          <Chart />
          <Judgement />
        </div>
        <AsOfRow />
        <div className={styles.wide}>
          <Awaited>
            <WholeAxis />
          </Awaited>
        </div>
      </Measured>
      <NothingYet />
    </>
  );
}

/** Above the axis: how to read what is drawn, and how it is drawn. */
function HeadOfDrawing() {
  const dispatch = useDispatch();
  return (
    <TimelineHead>
      {useWorkbenchView('lag') ? <LagLegend /> : undefined}
      <DrawingTools
        even={useWorkbenchView('even')}
        onEven={(even) => dispatch({ type: 'settle', change: { even, view: undefined } })}
        allLabels={useWorkbenchView('allLabels')}
        onAllLabels={(allLabels) => dispatch({ type: 'settle', change: { allLabels } })}
      />
    </TimelineHead>
  );
}

function Measured({ children }: { children: ReactNode }) {
  const dispatch = useDispatch();
  const onWidth = useCallback((width: number) => dispatch({ type: 'measured', width }), [dispatch]);
  const element = useMeasuredWidth<HTMLDivElement>(1000, onWidth);
  const [runs, run] = useRunningWay();
  useOpenedReveal();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for what has the focus inside
    <div ref={element} className={styles.drawing} onKeyDown={turnByKey(runs, run)}>
      {children}
    </div>
  );
}

/** The one that the address names when the page is opened is brought into view, with its card. */
function useOpenedReveal(): void {
  const reveal = useReveal();
  const now = useWorkbenchNow();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => {
    const named = now('chosen');
    if (named === undefined) return;
    reveal(named);
    if (isFollowed()) cardOnPage()?.scrollIntoView({ block: 'nearest' });
  }, []);
}

/** Somebody came by a link: whoever reloads or goes back is shown the page where they left it. */
function isFollowed(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
}

function cardOnPage(): Element | undefined {
  return [...document.querySelectorAll('[data-card]')].find((card) => card.checkVisibility());
}

/** The part of the axis in view, and what becomes of it while a gesture runs and once it has ended. */
function useAxis() {
  const dispatch = useDispatch();
  const frame = useWorkbenchView('frame');
  const scale = useWorkbenchView('scale');
  const viewport = useWorkbenchView('viewport');
  const acts = useMemo(() => {
    const to = (isOver: boolean) => (next: Viewport) =>
      dispatch({ type: 'view', viewport: next, scale, isOver });
    return { onMove: to(false), onSettle: to(true) };
  }, [dispatch, scale]);
  return { frame, scale, viewport, ...acts };
}

function Edges() {
  const { frame, scale, viewport, onSettle } = useAxis();
  const { matched } = useWorkbenchView('filtered');
  const now = dayNumber(useSession('asOfOn'));
  return <OverviewEdges {...{ frame, scale, viewport, onSettle, now }} items={matched} />;
}

function Lanes() {
  const dispatch = useDispatch();
  const select = useCallback(
    (selected: string | undefined) => dispatch({ type: 'go', change: { selected } }),
    [dispatch],
  );
  return (
    <Timeline
      {...useAxis()}
      view={useWorkbenchView('layout')}
      scenarios={useWorkbenchView('scenarios')}
      asOfOn={useSession('asOfOn')}
      published={useWorkbenchView('published')}
      horizonOn={useSession('recorded').horizonOn}
      selected={useWorkbenchView('chosen')}
      onSelect={select}
    >
      {over}
    </Timeline>
  );
}
const over = <DrawnOver />;

function Chart() {
  const dispatch = useDispatch();
  const { frame, scale, viewport } = useAxis();
  const asOf = dayNumber(useSession('asOfOn')) + 1;
  const changeForm = useCallback(
    (form: 'stacked' | 'lines') =>
      dispatch({ type: 'settle', change: { chart: form === 'lines' ? form : undefined } }),
    [dispatch],
  );
  return (
    <WeightsThroughTime
      {...{ frame, scale, viewport }}
      scenarios={useWorkbenchView('scenarios')}
      series={useWorkbenchView('shown').series}
      asOf={Math.min(asOf, scale.segments.at(-1)?.to ?? asOf)}
      selected={useWorkbenchView('column')}
      effect={useWorkbenchView('effect')}
      turns={useWorkbenchView('turns')}
      form={useWorkbenchView('form')}
      onForm={changeForm}
    />
  );
}

function Judgement() {
  const isUnsaved = useSession('isUnsaved');
  const isJudged = useSession('revision') !== undefined;
  return (
    <JudgementSide
      frame={useWorkbenchView('frame')}
      scenarios={useWorkbenchView('scenarios')}
      weights={useSession('weights')}
      step={isUnsaved ? 'draft' : isJudged ? 'judgement' : undefined}
      form={useWorkbenchView('form')}
    />
  );
}

function WholeAxis() {
  const { matched } = useWorkbenchView('filtered');
  return (
    <Overview
      {...useAxis()}
      items={matched}
      all={useWorkbenchView('shown').items}
      scenarios={useWorkbenchView('scenarios')}
      now={dayNumber(useSession('asOfOn'))}
    />
  );
}

/** The first thing to do on a new question. */
function NothingYet() {
  const { empty } = useWords('timeline');
  return useWorkbenchView('shown').items.length === 0 ? <p className={styles.empty}>{empty}</p> : undefined;
}

/** X turns the time axis round, whichever alphabet the keyboard writes; only from within the drawing. */
function turnByKey(runs: Direction, run: (runs: Direction) => void) {
  return (event: KeyboardEvent) => {
    if (event.code !== 'KeyX' || isChord(event)) return;
    event.preventDefault();
    run(runs === 'ltr' ? 'rtl' : 'ltr');
  };
}
