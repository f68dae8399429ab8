'use client';

import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { axisTicks } from '@/lib/charts/axis-ticks';
import { type Frame, spanOf, xOf } from '@/lib/charts/frame';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { drawn, rowY, type TimelineView } from '@/lib/charts/timeline-view';
import { along, daysInView, type Viewport, wholeAxis } from '@/lib/charts/viewport';
import { shortDay, weekdayAndDay } from '@/lib/i18n/dates';
import { timeline } from '@/lib/i18n/messages/timeline';
import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';
import { GlyphGradients } from '../charts/glyph';
import { useLocale, useWords } from '../shell/locale';
import { Axis } from './axis';
import { described } from './described';
import { LaneNames } from './lane-names';
import { Pins } from './pins';
import { Shelf } from './shelf';
import { Tethers } from './tethers';
import styles from './timeline.module.css';
import { arrowStep, movedBy } from './timeline-keys';
import { TimelineMark } from './timeline-mark';
import { useGestures } from './use-gestures';

type Props = Readonly<{
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  view: TimelineView;
  items: readonly TimelineItem[];
  scenarios: readonly ScenarioView[];
  asOfOn: IsoDate;
  published: Readonly<{ on: IsoDate; inferred: boolean }>;
  horizonOn: IsoDate;
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
  onMove: (viewport: Viewport) => void;
  onSettle: (viewport: Viewport) => void;
}>;

/** What happened, each thing as sharp as its date is, in the lane of the scenario it bears on. */
export const Timeline = memo(function Timeline(props: Props) {
  const { frame, scale, viewport, view, items, scenarios, asOfOn, selected } = props;
  const words = useWords(timeline);
  const locale = useLocale();
  const surface = useRef<SVGSVGElement>(null);
  const [hovered, setHovered] = useState<string>();
  const gestures = useGestures({ surface, frame, viewport, onMove: props.onMove, onSettle: props.onSettle });
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const days = daysInView(scale, viewport);
  const ticks = axisTicks(scale, viewport, frame.plot, days.from, days.to);
  const at = (day: number) => along(scale, viewport, frame.plot, day);
  const stateOf = (id: string) => (id === selected ? 'selected' : id === hovered ? 'hovered' : 'rest');
  const describe = (item: TimelineItem) => described(item, locale, scenarios);
  const toneOf = (item: TimelineItem) =>
    scenarios.find(({ id }) => id === item.lane) ?? { position: 0, colour: 'var(--text-muted)' };
  // what still goes on reaches into the side ahead only while the as-of day is in view
  const ahead = Math.min(frame.plot, at(dayNumber(asOfOn) + 1)) + frame.side;
  const plot = spanOf(frame, 0, at(dayNumber(asOfOn) + 1) > frame.plot + 1 ? frame.plot : ahead);
  const chosen = selected === undefined ? undefined : byId.get(selected);
  const published = `${words.published(weekdayAndDay(locale, props.published.on))}${props.published.inferred ? ` ${words.inferred}` : ''}`;

  function onKeyDown(event: KeyboardEvent) {
    const moved = movedBy(event, viewport, frame);
    if (moved !== undefined) {
      props.onSettle(moved);
    } else if (event.key === 'Escape') props.onSelect(undefined);
    else if (!selectByArrow(event)) return;
    event.preventDefault();
  }
  function selectByArrow(event: KeyboardEvent): boolean {
    const by = arrowStep(event, frame);
    if (by === undefined) return false;
    const dated = items.filter((item) => item.window !== undefined).map((item) => item.id);
    // then the shelf, in its own order
    const sorted = [
      ...dated.toSorted((a, b) => position(a) - position(b)),
      ...view.shelf.items.map(({ id }) => id),
    ];
    const next = sorted[sorted.indexOf(selected ?? '') + by] ?? (by > 0 ? sorted[0] : sorted.at(-1));
    props.onSelect(next);
    return true;
  }
  function position(id: string): number {
    const item = byId.get(id);
    return item === undefined
      ? 0
      : drawn(item, scale, wholeAxis, { ...frame, rightToLeft: false }, asOfOn).from;
  }
  const idUnder = (target: EventTarget) =>
    target instanceof Element
      ? (target.closest('[data-item]')?.getAttribute('data-item') ?? undefined)
      : undefined;

  return (
    <svg
      ref={surface}
      className={styles.surface}
      width={frame.width}
      height={view.height}
      viewBox={`0 0 ${frame.width} ${view.height}`}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one tab stop for all marks
      role="listbox"
      tabIndex={0}
      aria-label={words.timeline}
      aria-description={words.describedBy}
      aria-activedescendant={selected === undefined ? undefined : `item-${selected}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => gestures.onPointerDown(event)}
      onPointerMove={(event) => {
        gestures.onPointerMove(event);
        setHovered(idUnder(event.target));
      }}
      onPointerUp={(event) => gestures.onPointerUp(event)}
      onPointerCancel={(event) => gestures.onPointerUp(event)}
      onPointerLeave={() => setHovered(undefined)}
      onClick={(event) => {
        if (!gestures.wasDrag.current) props.onSelect(idUnder(event.target));
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
        asOf={at(dayNumber(asOfOn) + 1)}
        publishedLabel={published}
        asOfLabel={words.asOf(shortDay(locale, asOfOn))}
        sameDay={props.published.on === asOfOn}
        ahead={[words.ahead, words.aheadTo(shortDay(locale, props.horizonOn))]}
      />
      <LaneNames frame={frame} view={view} scenarios={scenarios} words={words} />
      <g clipPath="url(#plot-area)">
        <Axis
          frame={frame}
          scale={scale}
          viewport={viewport}
          ticks={ticks}
          height={view.shelf.top}
          locale={locale}
        />
        {chosen?.window === undefined ? undefined : (
          <SelectedColumn frame={frame} item={chosen} at={at} now={dayNumber(asOfOn)} height={view.height} />
        )}
        <Tethers view={view} byId={byId} frame={frame} scale={scale} viewport={viewport} asOfOn={asOfOn} />
        {view.lanes.map((lane) =>
          Object.entries(lane.items).map(([id, placed]) => {
            const item = byId.get(id);
            if (item === undefined) return undefined;
            const { position: tone, colour } = toneOf(item);
            return (
              <TimelineMark
                key={id}
                item={item}
                at={drawn(item, scale, viewport, frame, asOfOn)}
                y={rowY(lane, placed)}
                side={placed.side}
                frame={frame}
                colour={colour}
                tone={tone}
                state={stateOf(id)}
                label={describe(item)}
                plotEdges={{ start: xOf(frame, 0), end: xOf(frame, frame.plot) }}
              />
            );
          }),
        )}
      </g>
      {frame.gutter === 0 ? undefined : <AxisName frame={frame} label={words.time} />}
      <Shelf
        frame={frame}
        shelf={view.shelf}
        items={byId}
        toneOf={toneOf}
        stateOf={stateOf}
        labelOf={describe}
      />
    </svg>
  );
});

function AxisName({ frame, label }: { frame: Frame; label: string }) {
  const x = xOf(frame, -frame.gutter);
  const towards = frame.rightToLeft ? -1 : 1;
  return (
    <g aria-hidden="true">
      <text x={x} y="37" fontSize="12" fontWeight="600" fill="var(--text)">
        {label}
      </text>
      <path
        d={`M${x + 40 * towards} 33h${30 * towards}m${-5 * towards} -4l${5 * towards} 4l${-5 * towards} 4`}
        fill="none"
        stroke="var(--text)"
        strokeWidth="1.4"
      />
    </g>
  );
}

type ColumnProps = Readonly<{
  frame: Frame;
  item: TimelineItem;
  at: (day: number) => number;
  now: number;
  height: number;
}>;
function SelectedColumn({ frame, item, at, now, height }: ColumnProps) {
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
