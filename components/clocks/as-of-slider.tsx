'use client';

import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react';
import { useWords } from '@/components/shell/locale';
import { spanOf } from '@/lib/charts/frame';
import { daysByKey, type PinGround, pinDay, pinX } from '@/lib/charts/pin-day';
import { nearestDay, stopAt } from '@/lib/charts/stops';
import type { IsoDate } from '@/lib/time/civil-date';
import styles from './clocks.module.css';

type Props = PinGround &
  Readonly<{
    days: readonly IsoDate[];
    asOfOn: IsoDate;
    /** What it says of itself. */
    text: string;
    onLook: (on: IsoDate) => void;
    onStay: (on: IsoDate) => void;
    onToggle: () => void;
  }>;

/** A page of keys goes over this many days with news. */
const page = 5;
const height = 30;

/** A slider whose track is the time axis: a tick for every day with news, the thumb at the end of the as-of day. */
export function AsOfSlider({ days, asOfOn, text, onLook, onStay, onToggle, ...ground }: Props) {
  const { frame } = ground;
  const words = useWords('clocks');
  const hint = useId();
  const thumb = useRef<HTMLDivElement>(null);
  const reached = useRef<IsoDate>(undefined);
  const plot = spanOf(frame, 0, frame.plot);
  const held = (x: number) => Math.min(plot.x + plot.width, Math.max(plot.x, x));
  const x = held(pinX(ground, asOfOn));
  const start = frame.rightToLeft ? plot.x + plot.width : plot.x;
  const { index, before, after } = stopAt(days, asOfOn);

  function lookUnder(event: PointerEvent<HTMLDivElement>) {
    const left = event.currentTarget.getBoundingClientRect().left;
    const day = nearestDay(days, pinDay(ground, event.clientX - left));
    if (day === undefined || day === reached.current) return;
    reached.current = day;
    onLook(day);
  }
  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    thumb.current?.focus();
    lookUnder(event);
  }
  function onPointerUp() {
    if (reached.current !== undefined) onStay(reached.current);
    reached.current = undefined;
  }
  function dayByKey(event: KeyboardEvent): IsoDate | undefined {
    if (event.key === 'Home') return days[0];
    if (event.key === 'End') return days.at(-1);
    const by = daysByKey(event, frame.rightToLeft);
    if (by === undefined) return undefined;
    if (Math.abs(by) > 1) return days[Math.min(days.length - 1, Math.max(0, index + Math.sign(by) * page))];
    return by > 0 ? (after ?? asOfOn) : (before ?? asOfOn);
  }
  function onKeyDown(event: KeyboardEvent) {
    const day = dayByKey(event);
    if (event.key === ' ') onToggle();
    else if (day !== undefined) onStay(day);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div
      className={styles.track}
      style={{ inlineSize: frame.width }}
      dir="ltr"
      onPointerDown={onPointerDown}
      onPointerMove={(event) => reached.current !== undefined && lookUnder(event)}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <svg width={frame.width} height={height} viewBox={`0 0 ${frame.width} ${height}`} aria-hidden="true">
        <path d={`M${plot.x} 15h${plot.width}`} stroke="var(--rule-strong)" strokeWidth="1" />
        <path d={`M${start} 15H${x}`} stroke="var(--accent)" strokeWidth="3" />
        <path d={ticks(days, ground)} stroke="var(--text-muted)" strokeWidth="1.2" />
      </svg>
      <div
        ref={thumb}
        role="slider"
        tabIndex={0}
        className={styles.thumb}
        style={{ left: x }}
        aria-label={words.scrubber}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={Math.max(1, days.length)}
        aria-valuenow={Math.max(1, index + 1)}
        aria-valuetext={text}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
      />
      <span id={hint} hidden>
        {words.scrubberHint}
      </span>
    </div>
  );
}

/** A tick for every day in view, as one path: years of news have thousands of them. */
function ticks(days: readonly IsoDate[], ground: PinGround): string {
  const { x, width } = spanOf(ground.frame, 0, ground.frame.plot);
  return days
    .map((day) => pinX(ground, day))
    .filter((at) => at >= x - 1 && at <= x + width + 1)
    .map((at) => `M${at} 10v10`)
    .join('');
}
