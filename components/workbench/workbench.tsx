'use client';

import { useCallback, useMemo, useState } from 'react';
import type { DossierView } from '@/lib/api/contract';
import { frameOf } from '@/lib/charts/frame';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { knownColumn, timelineView } from '@/lib/charts/timeline-view';
import { turns as turnsOf } from '@/lib/charts/turns';
import { centred, daysInView, type Viewport, viewportOf, wholeAxis } from '@/lib/charts/viewport';
import type { Weights } from '@/lib/dossier/atoms';
import type { Layer } from '@/lib/dossier/schema';
import { fullDay } from '@/lib/i18n/dates';
import { direction } from '@/lib/i18n/locales';
import { forecast } from '@/lib/i18n/messages/forecast';
import { timeline } from '@/lib/i18n/messages/timeline';
import { textIn } from '@/lib/i18n/text';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { impliedByLayer, picture } from '@/lib/workbench/picture';
import { revisionAsOf } from '@/lib/workbench/standing';
import { JudgementSide } from '../charts/judgement-side';
import { ScenarioPatterns } from '../charts/scenario-patterns';
import { WeightsThroughTime } from '../charts/weights-through-time';
import { DevelopmentList } from '../developments/development-list';
import { DevelopmentTable } from '../developments/development-table';
import { BottomLine } from '../forecast/bottom-line';
import { useLocale, useWords } from '../shell/locale';
import { described } from '../timeline/described';
import { Legend } from '../timeline/legend';
import { Overview } from '../timeline/overview';
import { Timeline } from '../timeline/timeline';
import timelineStyles from '../timeline/timeline.module.css';
import { TimelineTools } from '../timeline/tools';
import { AsOfControl } from './as-of-control';
import { ChosenCard } from './chosen-card';
import { LayerSwitch } from './layer-switch';
import { PhoneParts } from './phone-parts';
import { Reading } from './reading';
import { useAddress } from './use-address';
import { useDraft } from './use-draft';
import { useMeasuredWidth } from './use-measured-width';
import { WeightsAside } from './weights-aside';
import styles from './workbench.module.css';

type Props = Readonly<{ view: DossierView; query: string }>;

/** One dossier, one trace: what happened, what it does to the weights, and how sure we are, on one time axis. */
export function Workbench({ view, query }: Props) {
  const locale = useLocale();
  const words = useWords(timeline);
  const said = useWords(forecast);
  const { dossier, revisions } = view;
  const order = useMemo(() => dossier.scenarios.map(({ id }) => id), [dossier]);
  const { address, go, settle } = useAddress(query, order.length);
  const asOfOn =
    address.asOfOn !== undefined && address.asOfOn < dossier.anchor.on ? address.asOfOn : dossier.anchor.on;
  const layer = address.layer ?? dossier.settings.layer;
  const even = address.even ?? false;
  const drawing = useMeasuredWidth<HTMLDivElement>(1000);
  const frame = useMemo(() => frameOf(drawing.width, direction(locale) === 'rtl'), [drawing.width, locale]);
  const shown = useMemo(
    () => picture({ dossier, layer, asOfOn, even, locale }),
    [dossier, layer, asOfOn, even, locale],
  );
  const layers = useMemo(() => impliedByLayer(dossier, asOfOn), [dossier, asOfOn]);
  const { scale, items, scenarios, trace } = shown;

  const addressed = address.view;
  const [moving, setMoving] = useState<Viewport>();
  const viewport = useMemo(
    () =>
      moving ??
      (addressed === undefined
        ? wholeAxis
        : viewportOf(scale, dayNumber(addressed.from), dayNumber(addressed.to))),
    [moving, addressed, scale],
  );
  const settleView = useCallback(
    (next: Viewport) => {
      const days = daysInView(scale, next);
      settle({
        view: next.zoom <= 1.001 ? undefined : { from: isoDateOf(days.from), to: isoDateOf(days.to) },
      });
      setMoving(undefined);
    },
    [scale, settle],
  );
  const laidOut = useMemo(
    () => timelineView({ items, lanes: shown.lanes, scale, frame, zoom: viewport.zoom, asOfOn }),
    [items, shown.lanes, scale, frame, asOfOn, viewport.zoom],
  );

  const revision = revisionAsOf(revisions, asOfOn);
  const saved = revision?.weights ?? shown.implied;
  const { draft, dispatch } = useDraft(order, saved, address.weights, go);
  const weights: Weights = draft.now.points;

  const chosen = dossier.developments.some(({ id }) => id === address.selected)
    ? address.selected
    : undefined;
  const select = useCallback((id: string | undefined) => settle({ selected: id }), [settle]);
  const describe = useCallback(
    (item: TimelineItem) => described(item, locale, shown.scenarios),
    [locale, shown],
  );
  const published = useMemo(
    () => ({ on: dossier.anchor.on, inferred: dossier.anchor.inferred }),
    [dossier.anchor.on, dossier.anchor.inferred],
  );
  const turns = useMemo(
    () => turnsOf(trace, scenarios, said.passes, locale),
    [trace, scenarios, said, locale],
  );
  const chosenItem = items.find(({ id }) => id === chosen);
  const column = useMemo(() => knownColumn(chosenItem), [chosenItem]);
  const leader = scenarios.toSorted((a, b) => (weights[b.id] ?? 0) - (weights[a.id] ?? 0))[0];
  const card = useMemo(
    () => <ChosenCard shown={shown} sourceChecks={dossier.sourceChecks} chosen={chosen} onClose={select} />,
    [shown, dossier, chosen, select],
  );
  const claim = textIn(locale, dossier.claim);

  return (
    <main id="content" className={styles.workbench}>
      <ScenarioPatterns scenarios={scenarios} />
      <div id="timeline">
        <BottomLine
          scenarios={scenarios}
          weights={weights}
          claim={claim.text}
          notice={dossier.notice}
          confidence={revision?.confidence}
          unjudged={revision === undefined}
        />
        <div className={styles.controls}>
          <AsOfControl
            asOfOn={asOfOn}
            latest={dossier.anchor.on}
            onAsOf={(day) => go({ asOfOn: day === dossier.anchor.on ? undefined : day })}
          />
          <LayerSwitch
            layer={layer}
            implied={layers}
            scenarios={scenarios}
            onLayer={(next: Layer) => go({ layer: next === dossier.settings.layer ? undefined : next })}
          />
        </div>
        <div className={`${timelineStyles.legend} ${styles.wide}`}>
          <Legend />
          <TimelineTools
            viewport={viewport}
            onGo={settleView}
            even={even}
            onEven={(next) => settle({ even: next ? true : undefined, view: undefined })}
          />
        </div>
        <div ref={drawing.element} className={styles.drawing}>
          <div className={styles.wide}>
            <Timeline
              frame={frame}
              scale={scale}
              viewport={viewport}
              view={laidOut}
              items={items}
              scenarios={scenarios}
              asOfOn={asOfOn}
              published={published}
              horizonOn={dossier.horizonOn}
              selected={chosen}
              describe={describe}
              onSelect={select}
              onMove={setMoving}
              onSettle={settleView}
            />
          </div>
          <div style={{ position: 'relative' }}>
            <WeightsThroughTime
              frame={frame}
              scale={scale}
              viewport={viewport}
              series={shown.series}
              scenarios={scenarios}
              asOf={dayNumber(asOfOn) + 1}
              selected={column}
              turns={turns}
            />
            <JudgementSide
              frame={frame}
              scenarios={scenarios}
              weights={weights}
              judged={revision !== undefined}
            />
          </div>
          <div className={styles.wide}>
            <Overview
              frame={frame}
              scale={scale}
              viewport={viewport}
              items={items}
              scenarios={scenarios}
              now={dayNumber(asOfOn)}
              onCentre={(day) => settleView(centred(scale, viewport, day))}
            />
          </div>
        </div>
        {items.length === 0 ? <p className={timelineStyles.note}>{words.empty}</p> : undefined}
        <div className={styles.wide}>{card}</div>
        {leader === undefined ? undefined : (
          <DevelopmentList
            rows={shown.rows}
            scenarios={scenarios}
            leader={leader}
            selected={chosen}
            onSelect={select}
          >
            {card}
          </DevelopmentList>
        )}
        <DevelopmentTable rows={shown.rows} scenarios={scenarios} onSelect={select} />
        <Reading dossier={dossier} scenarios={scenarios} empty={items.length === 0} />
      </div>
      <aside className={styles.aside} id="weights">
        <div className={styles.sticky}>
          <WeightsAside
            view={view}
            shown={shown}
            draft={draft}
            dispatch={dispatch}
            saved={saved}
            asOfOn={asOfOn}
            asOfText={fullDay(locale, asOfOn)}
            layer={layer}
            revision={revision}
            onSaved={() => go({ weights: undefined })}
          />
        </div>
      </aside>
      <PhoneParts slug={dossier.slug} />
    </main>
  );
}
