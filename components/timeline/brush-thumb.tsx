'use client';

import type { KeyboardEvent } from 'react';
import type { DaysInView, Edge } from '@/lib/charts/brush';
import { isChord } from '@/lib/charts/chord';
import type { AxisDays } from '@/lib/charts/density';
import { fullDay } from '@/lib/i18n/dates';
import { addMonths } from '@/lib/time/date-arithmetic';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { useTongue } from '../shell/locale';
import styles from './overview.module.css';

type Span = Readonly<{ x: number; width: number }>;
type Props = Readonly<{
  edge: Edge;
  label: string;
  days: DaysInView;
  extent: AxisDays;
  rightToLeft: boolean;
  track: Span;
  window: Span;
  height: number;
  onDay: (day: number) => void;
}>;

/** One edge of the view as a slider over days, told in words. Its target lies outside the window, so that two never cover one another. */
export function BrushThumb(props: Props) {
  const { edge, label, days, extent, rightToLeft, track, window, height, onDay } = props;
  const tongue = useTongue();
  const isStart = edge === 'start';
  const day = isStart ? days.from : days.to;
  const [least, most] = isStart ? [extent.first, days.to] : [days.from, extent.last];
  const isLeft = isStart !== rightToLeft;
  const x = (isLeft ? window.x : window.x + Math.max(4, window.width)) - track.x;

  function onKeyDown(event: KeyboardEvent) {
    if (isChord(event)) return;
    const next = dayAfter(event.key, day, [least, most], rightToLeft);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onDay(Math.min(most, Math.max(least, next)));
  }
  return (
    <div
      className={styles.thumb}
      data-grip={edge}
      data-side={isLeft ? 'before' : 'after'}
      style={{ [isLeft ? 'right' : 'left']: isLeft ? track.width - x : x, blockSize: height }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={day}
      aria-valuetext={fullDay(tongue, isoDateOf(day))}
      onKeyDown={onKeyDown}
    >
      <span className={styles.grip} />
    </div>
  );
}

/** Arrows are spatial and go by the day, page keys by the month, Home and End to the ends. */
function dayAfter(
  key: string,
  day: number,
  [least, most]: readonly [number, number],
  rightToLeft: boolean,
): number | undefined {
  const towards = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return day + towards;
    case 'ArrowLeft':
      return day - towards;
    case 'ArrowUp':
      return day + 1;
    case 'ArrowDown':
      return day - 1;
    case 'PageUp':
      return dayNumber(addMonths(isoDateOf(day), 1));
    case 'PageDown':
      return dayNumber(addMonths(isoDateOf(day), -1));
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return undefined;
  }
}
