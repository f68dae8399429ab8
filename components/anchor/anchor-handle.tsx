'use client';

import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react';
import { useTongue, useWords } from '@/components/shell/locale';
import { daysByKey, type PinGround, pinDay, pinX } from '@/lib/charts/pin-day';
import { weekdayAndDay } from '@/lib/i18n/dates';
import type { IsoDate } from '@/lib/time/civil-date';
import { addDays } from '@/lib/time/date-arithmetic';
import { dayNumber } from '@/lib/time/day-number';
import styles from './anchor.module.css';
import type { AnchorHandles } from './anchor-handles';

type Props = PinGround &
  Readonly<{
    anchor: AnchorHandles;
    /** What in the text speaks against the day, in words, the most telling first. */
    against: readonly string[];
  }>;

/** Pixels past the end of the plot to which the pin can be taken: the side ahead, short of its edge. */
const edge = 10;
/** In days: a slider has ends, a publication date has none that are known. */
const tenYears = 3_653;

/**
 * What hands and keys take the publication pin by. It lies over the drawing rather than in it, for the drawing is a
 * list box, and a slider is no option of one.
 */
export function AnchorHandle({ anchor, against, ...ground }: Props) {
  const words = useWords('anchor');
  const tongue = useTongue();
  const hint = useId();
  // the day last reached: the last movement of a drag may not have been drawn yet when it ends
  const grip = useRef<Readonly<{ offset: number; on: IsoDate }>>(undefined);
  const { frame } = ground;
  const x = pinX(ground, anchor.on);
  const shown = anchor.isHeld || (x >= start(ground) && x <= end(ground));
  if (!shown) return undefined;

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { offset: event.clientX - x, on: anchor.on };
    anchor.hold(anchor.on);
  }
  function onPointerMove(event: PointerEvent) {
    if (grip.current === undefined) return;
    event.stopPropagation();
    const { offset } = grip.current;
    const on = pinDay(ground, event.clientX - offset, frame.side - edge);
    grip.current = { offset, on };
    anchor.hold(on);
  }
  function onPointerUp(event: PointerEvent) {
    if (grip.current === undefined) return;
    event.stopPropagation();
    const { on } = grip.current;
    grip.current = undefined;
    anchor.leap(on);
  }
  function onPointerCancel() {
    grip.current = undefined;
    anchor.cancel();
  }
  function onKeyDown(event: KeyboardEvent) {
    const days = daysByKey(event, frame.rightToLeft);
    if (event.key === 'Escape' && grip.current !== undefined) onPointerCancel();
    else if (event.key === 'Escape' && anchor.isTried) anchor.drop();
    else if (days !== undefined) anchor.step(addDays(anchor.on, days));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const day = weekdayAndDay(tongue, anchor.on);
  const standing = dayNumber(anchor.on);
  return (
    <div className={styles.over} dir="ltr">
      <div
        role="slider"
        tabIndex={0}
        className={styles.handle}
        style={{ left: x }}
        data-held={anchor.isHeld}
        aria-label={words.pin}
        aria-orientation="horizontal"
        aria-valuenow={standing}
        aria-valuemin={Math.min(standing, dayNumber(anchor.recordedOn) - tenYears)}
        aria-valuemax={Math.max(standing, dayNumber(anchor.recordedOn) + tenYears)}
        aria-valuetext={[day, ...against].join('. ')}
        aria-describedby={hint}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerCancel}
        onKeyDown={onKeyDown}
      />
      <span id={hint} hidden>
        {words.pinHint}
      </span>
      {against.length === 0 ? undefined : (
        <p
          className={styles.flag}
          dir={frame.rightToLeft ? 'rtl' : 'ltr'}
          style={frame.rightToLeft ? { left: x + 10 } : { right: frame.width - x + 10 }}
        >
          <span aria-hidden="true">⚠</span> {against[0]}
          {against.length === 1 ? undefined : `${words.comma}${words.more(against.length - 1)}`}
        </p>
      )}
    </div>
  );
}

function start({ frame }: PinGround): number {
  return frame.rightToLeft ? frame.side - 1 : frame.gutter - 1;
}

function end({ frame }: PinGround): number {
  return frame.rightToLeft ? frame.side + frame.plot + 1 : frame.gutter + frame.plot + 1;
}
