'use client';

import { type ChangeEvent, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useLocale, useWords } from '@/components/shell/locale';
import { useLikelihood } from '@/components/wording/yardstick-context';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { direction } from '@/lib/i18n/locales';
import type { WeightAction } from '@/lib/session/weight-draft';
import { weightKey } from '@/lib/session/weight-keys';
import { SliderDrawing } from './slider-drawing';
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
