'use client';

import { lazy, memo, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { withWords } from '@/components/shell/all-words';
import { type Frame, spanOf } from '@/lib/charts/frame';
import { labelWidth } from '@/lib/charts/label-width';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { TimelineView } from '@/lib/charts/timeline-view';
import { maxZoom, type Viewport } from '@/lib/charts/viewport';
import { shortDay, weekdayAndDay } from '@/lib/i18n/dates';
import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';
import { GlyphGradients } from '../charts/glyph';
import { useTongue, useWords } from '../shell/locale';
import { Awaited } from '../ui/arrival';
import { Axis } from './axis';
import { AxisName } from './axis-name';
import { GeometryProvider } from './geometry';
import { Hover, type PointAt } from './hover';
import { glyphY } from './label-place';
import { LaneNames } from './lane-names';
import { Marks } from './marks';
import { Origins } from './origins';
import { Pins } from './pins';
import { Shelf } from './shelf';
import { Tethers } from './tethers';
import styles from './timeline.module.css';
import { useDrawing } from './use-drawing';
import { useGestures } from './use-gestures';
import { useMarkWords } from './use-mark-words';
import { useRoving } from './use-roving';

// only what is crowded, and what is opened, needs them
const Clusters = lazy(withWords(() => import('./clusters').then((module) => ({ default: module.Clusters }))));
const ClusterPanel = lazy(
  withWords(() => import('./open-cluster').then((module) => ({ default: module.OpenCluster }))),
);

type Props = Readonly<{
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  view: TimelineView;
  scenarios: readonly ScenarioView[];
  asOfOn: IsoDate;
  /** `held` while somebody drags the pin, who may take it and what hangs on it into the side ahead. */
  published: Readonly<{ on: IsoDate; inferred: boolean; held?: boolean }>;
  horizonOn: IsoDate;
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
  onMove: (viewport: Viewport) => void;
  onSettle: (viewport: Viewport) => void;
  /** Drawn over the marks, within the plot: what a topic of its own has to say about them. */
  children?: ReactNode;
}>;

/** What happened, each thing as sharp as its date is, in the lane of the scenario it bears on. */
export const Timeline = memo(function Timeline(props: Props) {
  const { frame, scale, viewport, view, scenarios, asOfOn, selected, onSelect, onSettle } = props;
  const words = useWords('timeline');
  const tongue = useTongue();
  const surface = useRef<SVGSVGElement>(null);
  const pointAt = useRef<PointAt>(undefined);
  const [open, setOpen] = useState<string>();
  const most = useMemo(() => maxZoom(scale), [scale]);
  const gestures = useGestures({ surface, frame, viewport, most, onMove: props.onMove, onSettle });
  const { describe, toneOf } = useMarkWords(scenarios);
  const roving = useRoving({
    ...{ view, frame, viewport, most, selected, onSelect, onSettle },
    onOpen: setOpen,
  });

  const drawing = useDrawing(props);
  const { now, at, plot, ticks, marks, places, geometry } = drawing;
  const chosen = selected === undefined ? undefined : view.index.items[view.index.positionOf(selected) ?? -1];
  const opened = places.find(({ id }) => id === open);
  // an octave further on the cluster that the keyboard stood on may have opened up
  const cluster = places.find(({ id }) => id === roving.cluster)?.id;
  // what is taken out of the view does not come back by itself: nobody would expect a panel then
  if (open !== undefined && opened === undefined) setOpen(undefined);
  const isDrawn =
    chosen !== undefined && (chosen.window === undefined || marks.some(({ item }) => item.id === selected));
  const active = cluster ?? (isDrawn ? `item-${selected}` : undefined);
  const close = useCallback(() => {
    setOpen(undefined);
    surface.current?.focus();
  }, []);
  const published = `${words.published(weekdayAndDay(tongue, props.published.on))}${props.published.inferred ? ` ${words.inferred}` : ''}`;
  const common = { frame, toneOf, describe, selected };

  return (
    <div className={styles.stage}>
      <svg
        ref={surface}
        className={styles.surface}
        width={frame.width}
        height={view.height}
        viewBox={`0 0 ${frame.width} ${view.height}`}
        preserveAspectRatio="none"
        direction={frame.rightToLeft ? 'rtl' : 'ltr'}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one tab stop for all marks
        role="listbox"
        tabIndex={0}
        aria-label={words.timeline}
        aria-description={words.describedBy}
        aria-activedescendant={active}
        onKeyDown={roving.onKeyDown}
        onPointerDown={(event) => gestures.onPointerDown(event)}
        onPointerMove={(event) => {
          gestures.onPointerMove(event);
          pointAt.current?.(under(event.target, 'data-item'));
        }}
        onPointerUp={(event) => gestures.onPointerUp(event)}
        onPointerCancel={(event) => gestures.onPointerUp(event)}
        onPointerLeave={() => pointAt.current?.(undefined)}
        onClick={({ target }) => {
          if (gestures.wasDrag.current) return;
          const cluster = under(target, 'data-cluster');
          setOpen(cluster);
          if (cluster === undefined) roving.select(under(target, 'data-item'));
        }}
      >
        <GlyphGradients
          tones={[
            ...scenarios.map((s) => ({ tone: s.position, colour: s.colour })),
            { tone: 0, colour: 'var(--text-muted)' },
          ]}
        />
        <clipPath id="plot-area">
          <rect x={plot.x} y="0" width={plot.width} height={view.height} />
        </clipPath>
        <Pins
          frame={frame}
          height={view.height}
          published={at(dayNumber(props.published.on) + 1)}
          asOf={at(now + 1)}
          publishedLabel={published}
          asOfLabel={words.asOf(shortDay(tongue, asOfOn))}
          sameDay={props.published.on === asOfOn}
          held={props.published.held ?? false}
          ahead={[words.ahead, words.aheadTo(shortDay(tongue, props.horizonOn))]}
        />
        <LaneNames frame={frame} lanes={view.lanes} shelf={view.shelf} scenarios={scenarios} />
        <g clipPath="url(#plot-area)">
          <Axis
            frame={frame}
            scale={scale}
            viewport={viewport}
            ticks={ticks}
            height={view.shelf.top}
            tongue={tongue}
            taken={labelSpan(published, at(dayNumber(props.published.on) + 1))}
          />
          {chosen?.window === undefined ? undefined : (
            <SelectedColumn frame={frame} item={chosen} at={at} now={now} height={view.height} />
          )}
          <Tethers marks={marks} placeOf={geometry.placeOf} />
          <Origins
            marks={marks.map((mark) => ({ ...mark, level: glyphY(mark.y, mark.side) }))}
            frame={frame}
          />
          {places.length === 0 ? undefined : (
            <Awaited>
              <Clusters
                {...{ places, frame, scenarios }}
                items={view.index.items}
                chosen={opened?.id ?? cluster}
              />
            </Awaited>
          )}
          <Marks marks={marks} {...common} />
          <GeometryProvider value={geometry}>{props.children}</GeometryProvider>
          <Hover marks={marks} frame={frame} height={view.shelf.top} selected={selected} pointAt={pointAt} />
        </g>
        {frame.gutter === 0 ? undefined : <AxisName frame={frame} label={words.time} />}
        <Shelf view={view} {...common} />
      </svg>
      {opened === undefined ? undefined : (
        <Awaited>
          <ClusterPanel
            key={opened.id}
            {...{ scale, view, scenarios, selected }}
            place={opened}
            onSelect={onSelect}
            onSettle={onSettle}
            onClose={close}
          />
        </Awaited>
      )}
    </div>
  );
});

/** Where the publication day is written beside its pin: before it, or after where there is no room before. */
function labelSpan(text: string, pin: number): Readonly<{ from: number; to: number }> {
  const room = labelWidth(text, 12) + 16;
  return pin > room ? { from: pin - room, to: pin } : { from: pin, to: pin + room };
}

/** The id of the mark or cluster that was pressed or pointed at. */
function under(target: EventTarget, attribute: 'data-item' | 'data-cluster'): string | undefined {
  return target instanceof Element
    ? (target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? undefined)
    : undefined;
}

type SelectedColumnProps = Readonly<{
  frame: Frame;
  item: TimelineItem;
  at: (day: number) => number;
  now: number;
  height: number;
}>;

/** The days of the selected development, through all lanes. */
function SelectedColumn({ frame, item, at, now, height }: SelectedColumnProps) {
  const first = item.window?.earliest ?? item.window?.latest;
  const last = item.window?.latest;
  if (first === undefined) return undefined;
  const { x, width } = spanOf(
    frame,
    at(dayNumber(first)),
    at((last === undefined ? now : dayNumber(last)) + 1),
  );
  return <rect x={x} y="49" width={Math.max(2, width)} height={height - 49} fill="var(--accent-wash)" />;
}
