'use client';

import { type ChangeEvent, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useLocale, useWords } from '@/components/shell/locale';
import { useLikelihood } from '@/components/wording/yardstick-context';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { direction } from '@/lib/i18n/locales';
import type { WeightAction } from '@/lib/session/weight-draft';
import { weightKey } from '@/lib/session/weight-keys';
import styles from './weight-slider.module.css';

type Props = Readonly<{
  scenario: ScenarioView;
  points: number;
  max: number;
  locked: boolean;
  implied: number;
  saved: number;
  dispatch: (action: WeightAction) => void;
}>;

/** A native slider on a fixed track from 0 to 100, drawn by us. A drag is one gesture, keys in a row are another. */
export function WeightSlider({ scenario, points, max, locked, implied, saved, dispatch }: Props) {
  const locale = useLocale();
  const words = useWords('weights');
  const rtl = direction(locale) === 'rtl';
  const { id } = scenario;
  // After Esc the pointer is still down: what it does until it is lifted no longer counts.
  const pointer = useRef<'up' | 'down' | 'ignored'>('up');
  const value = words.value(points, useLikelihood()(points));

  function press(event: PointerEvent<HTMLInputElement>) {
    if (event.button !== 0 || locked) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pointer.current = 'down';
    dispatch({ type: 'begin', id });
  }
  function lift() {
    if (pointer.current === 'down') dispatch({ type: 'end' });
    pointer.current = 'up';
  }
  function take(event: ChangeEvent<HTMLInputElement>) {
    const to = event.target.valueAsNumber;
    if (pointer.current === 'down') dispatch({ type: 'move', id, to });
    // No pointer and no key of ours: an assistive technology has set the value.
    if (pointer.current === 'up') dispatch({ type: 'set', id, to });
  }
  function key(event: KeyboardEvent<HTMLInputElement>) {
    const action = event.altKey || event.ctrlKey || event.metaKey ? undefined : weightKey(id, event, rtl);
    if (action === undefined) return;
    if (event.key !== 'Enter') event.preventDefault();
    if (action.type === 'cancel' && pointer.current === 'down') pointer.current = 'ignored';
    dispatch(action);
  }

  return (
    <span className={styles.slider}>
      <input
        className={styles.input}
        type="range"
        min={0}
        max={100}
        step={1}
        value={points}
        aria-label={words.weightOf(scenario.name)}
        aria-valuetext={locked ? words.lockedValue(value) : value}
        aria-disabled={locked}
        onChange={take}
        onKeyDown={key}
        onBlur={() => dispatch({ type: 'end' })}
        onPointerDown={press}
        onPointerUp={lift}
        onPointerCancel={() => {
          pointer.current = 'up';
          dispatch({ type: 'cancel' });
        }}
      />
      <SliderDrawing
        scenario={scenario}
        points={points}
        max={max}
        locked={locked}
        implied={implied}
        saved={saved}
        rtl={rtl}
      />
    </span>
  );
}

type SliderDrawingProps = Readonly<{
  scenario: ScenarioView;
  points: number;
  max: number;
  locked: boolean;
  implied: number;
  saved: number;
  rtl: boolean;
}>;

const middle = 12;

/** The track as far as it can be reached, the weight on it, and the ghosts of other weights. It never takes a pointer. */
function SliderDrawing({ scenario, points, max, locked, implied, saved, rtl }: SliderDrawingProps) {
  // Mirrored by the scale, not by turning the drawing round.
  const at = (value: number) => `${rtl ? 100 - value : value}%`;
  const span = (from: number, to: number) => ({ x: at(rtl ? to : from), width: `${to - from}%` });
  const { colour, shape } = scenario;
  return (
    <svg className={styles.drawing} aria-hidden="true" focusable="false">
      <rect {...span(0, locked ? 100 : max)} y={middle - 2} height="4" className={styles.track} />
      {locked || max === 100 ? undefined : (
        <rect {...span(max, 100)} y={middle - 2} height="4" className={styles.unreachable} />
      )}
      <rect {...span(0, points)} y={middle - 2} height="4" fill={colour} />
      {saved === points ? undefined : <SavedMark saved={saved} at={at} middle={middle} />}
      <svg x={at(points)} y={middle} overflow="visible" aria-hidden="true">
        <circle r="12.5" className={styles.ring} />
        {locked ? (
          <rect x="-2" y="-7" width="4" height="14" fill={colour} />
        ) : (
          <g transform="scale(1.8)">
            <path d={shape.path} className={styles.halo} />
            <path
              d={shape.path}
              fill={shape.open ? 'var(--surface)' : colour}
              stroke={colour}
              strokeWidth={shape.open ? 1.3 : 0}
            />
          </g>
        )}
      </svg>
      <ImpliedMark implied={implied} points={points} open={shape.open && !locked} at={at} middle={middle} />
    </svg>
  );
}

type Placed = Readonly<{ middle: number; at: (value: number) => string }>;

/** A plain tick where the weight was last saved. */
function SavedMark({ saved, at, middle }: Placed & Readonly<{ saved: number }>) {
  return (
    <svg x={at(saved)} y={middle} overflow="visible" aria-hidden="true">
      <line y1="-9" y2="9" className={styles.savedHalo} />
      <line y1="-9" y2="9" className={styles.saved} />
    </svg>
  );
}

/** A dashed tick and an open triangle where the evidence would put the weight; light where the weight covers it. */
function ImpliedMark({
  implied,
  points,
  open,
  at,
  middle,
}: Placed & Readonly<{ implied: number; points: number; open: boolean }>) {
  const near = Math.abs(implied - points) < 3;
  const under = near && !open;
  return (
    <svg x={at(implied)} y={middle} overflow="visible" aria-hidden="true">
      <line y1={under ? -7 : -10} y2="4" className={under ? styles.impliedOver : styles.implied} />
      {!near && implied < points ? <line y1="-2" y2="2" className={styles.impliedOver} /> : undefined}
      <path d="M0 4.5l4.2 6.8h-8.4z" className={styles.triangle} />
    </svg>
  );
}
