'use client';

import { type PointerEvent, useRef } from 'react';
import { type DaysInView, edgeMoved, slid, swept, viewOfDays } from '@/lib/charts/brush';
import type { AxisDays } from '@/lib/charts/density';
import { distanceOf, type Frame, spanOf } from '@/lib/charts/frame';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { Viewport } from '@/lib/charts/viewport';
import { useWords } from '../shell/locale';
import { BrushThumb } from './brush-thumb';
import styles from './overview.module.css';

type Props = Readonly<{
  frame: Frame;
  scale: TimeScale;
  extent: AxisDays;
  days: DaysInView;
  height: number;
  target: number;
  onMove: (viewport: Viewport) => void;
  onSettle: (viewport: Viewport) => void;
}>;

const dragThreshold = 4;
type Grip = 'start' | 'end' | 'window' | 'track';
type Held = Readonly<{ grip: Grip; x: number; day: number; days: DaysInView; moved: boolean }>;

/** The view as a window on the whole axis: dragged as a whole or by an edge, swept anew, or put where one presses. */
export function OverviewBrush(props: Props) {
  const { frame, scale, extent, days, height, onMove, onSettle } = props;
  const words = useWords('overview');
  const held = useRef<Held>(undefined);
  const reached = useRef<Viewport>(undefined);
  const { first, last } = extent;
  const length = last + 1 - first;
  const track = spanOf(frame, 0, frame.plot);
  const at = (day: number) => ((day - first) / length) * frame.plot;
  const window = spanOf(frame, at(Math.max(first, days.from)), at(Math.min(last, days.to) + 1));
  const middle = (days.from + days.to + 1) / 2;
  const isWhole = days.from <= first && days.to >= last;

  function dayAt(event: PointerEvent<HTMLElement>): number {
    const left = event.currentTarget.getBoundingClientRect().left - track.x;
    return first + (distanceOf(frame, event.clientX - left) / frame.plot) * length;
  }
  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const grip = gripOf(event.target.closest('[data-grip]')?.getAttribute('data-grip'), isWhole);
    held.current = { grip, x: event.clientX, day: dayAt(event), days, moved: false };
    reached.current = undefined;
    event.currentTarget.setPointerCapture(event.pointerId);
  }
  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const start = held.current;
    if (start === undefined) return;
    if (!start.moved && Math.abs(event.clientX - start.x) < dragThreshold) return;
    held.current = { ...start, moved: true };
    reached.current = viewHeld(start, dayAt(event), scale, extent);
    onMove(reached.current);
  }
  function onPointerUp(event: PointerEvent<HTMLElement>) {
    const start = held.current;
    held.current = undefined;
    if (start === undefined) return;
    if (reached.current !== undefined) onSettle(reached.current);
    else if (event.type === 'pointerup' && (start.grip === 'track' || start.grip === 'window'))
      onSettle(viewOfDays(scale, slid(days, Math.round(start.day - middle), extent), extent));
  }
  const thumb = { days, extent, rightToLeft: frame.rightToLeft, track, window, height: props.target };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend
    <div
      className={styles.brush}
      style={{ left: track.x, inlineSize: track.width, blockSize: props.target }}
      role="group"
      aria-label={words.brush}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <div
        className={styles.window}
        data-grip="window"
        data-whole={isWhole}
        style={{ left: window.x - track.x, inlineSize: Math.max(4, window.width), blockSize: height }}
      />
      {(['start', 'end'] as const).map((edge) => (
        <BrushThumb
          key={edge}
          {...thumb}
          edge={edge}
          label={words[edge]}
          onDay={(day) => onSettle(viewOfDays(scale, edgeMoved(days, edge, day, extent), extent, edge))}
        />
      ))}
    </div>
  );
}

/** A window over everything has nowhere to go: a sweep across it picks a new range. */
function gripOf(grip: string | null | undefined, isWhole: boolean): Grip {
  if (grip === 'start' || grip === 'end') return grip;
  return grip === 'window' && !isWhole ? 'window' : 'track';
}

function viewHeld({ grip, day, days }: Held, now: number, scale: TimeScale, extent: AxisDays): Viewport {
  const view = (next: DaysInView, moved?: 'start' | 'end') => viewOfDays(scale, next, extent, moved);
  if (grip === 'track') return view(swept(day, now, extent));
  const by = Math.round(now - day);
  if (grip === 'window') return view(slid(days, by, extent));
  return view(edgeMoved(days, grip, (grip === 'start' ? days.from : days.to) + by, extent), grip);
}
