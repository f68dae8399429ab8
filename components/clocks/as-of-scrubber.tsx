'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTongue, useWords } from '@/components/shell/locale';
import { Announce } from '@/components/ui/announce';
import { Button } from '@/components/ui/button';
import { useFrozenWhile } from '@/components/ui/frozen-while';
import type { PinGround } from '@/lib/charts/pin-day';
import { stopAt } from '@/lib/charts/stops';
import { fullDay } from '@/lib/i18n/dates';
import type { IsoDate } from '@/lib/time/civil-date';
import { AsOfSlider } from './as-of-slider';
import styles from './clocks.module.css';

type Props = PinGround &
  Readonly<{
    /** The days on which something became known, in order; the last is the latest day there is. */
    days: readonly IsoDate[];
    asOfOn: IsoDate;
    known: Readonly<{ now: number; of: number }>;
    /** What came in on the day, and which way the leader moved. */
    news: string;
    /** While it moves, and once it stays. */
    onLook: (on: IsoDate) => void;
    onStay: (on: IsoDate) => void;
    isScrubbed: boolean;
  }>;

/**
 * The as-of day on the chart's own time axis: its thumb is the as-of line. Beside it the same by buttons, and a play
 * button that stops at the end and can be paused at any time.
 */
export function AsOfScrubber(props: Props) {
  const { days, asOfOn, known, news, onLook, onStay, isScrubbed, ...ground } = props;
  const { frame } = ground;
  const words = useWords('clocks');
  const tongue = useTongue();
  const { before, after } = useMemo(() => stopAt(days, asOfOn), [days, asOfOn]);
  const forward = useCallback(() => {
    if (after !== undefined) onStay(after);
  }, [after, onStay]);
  const { playing, setPlaying } = usePlay(after === undefined ? undefined : forward);
  // told once it stands still: a drag would talk without end
  const told = useFrozenWhile(news, isScrubbed);
  const [first, last] = [days[0], days.at(-1)];
  const isBack = last !== undefined && asOfOn < last;

  function toggle() {
    // from the end it begins anew
    if (!playing && after === undefined && first !== undefined) onStay(first);
    setPlaying(!playing);
  }
  function pausing(act: (on: IsoDate) => void) {
    return (on: IsoDate) => {
      setPlaying(false);
      act(on);
    };
  }
  return (
    <div className={styles.scrubber} data-narrow={frame.gutter === 0}>
      <div
        className={styles.buttons}
        dir={frame.rightToLeft ? 'rtl' : 'ltr'}
        style={frame.gutter === 0 ? undefined : { inlineSize: frame.gutter }}
      >
        <StepButton
          kind="back"
          rightToLeft={frame.rightToLeft}
          name={before === undefined ? words.atStart : words.back(fullDay(tongue, before))}
          onPress={before === undefined ? undefined : () => pausing(onStay)(before)}
        />
        <StepButton
          kind={playing ? 'pause' : 'play'}
          rightToLeft={frame.rightToLeft}
          name={playing ? words.pause : words.play}
          onPress={days.length < 2 ? undefined : toggle}
        />
        <StepButton
          kind="forward"
          rightToLeft={frame.rightToLeft}
          name={after === undefined ? words.atEnd : words.forward(fullDay(tongue, after))}
          onPress={after === undefined ? undefined : () => pausing(onStay)(after)}
        />
      </div>
      <AsOfSlider
        {...ground}
        days={days}
        asOfOn={asOfOn}
        text={words.stands(fullDay(tongue, asOfOn), known.now, known.of)}
        onLook={pausing(onLook)}
        onStay={pausing(onStay)}
        onToggle={toggle}
      />
      {isBack ? <p className={styles.news}>{news}</p> : undefined}
      <Announce>{isBack || playing ? told : ''}</Announce>
    </div>
  );
}

/** Long enough to see what came in and to pause before the next. */
const stepMs = 1_200;

/** Steps on by itself until there is nothing to step to, or until it is paused. */
function usePlay(step: (() => void) | undefined) {
  const [playing, setPlaying] = useState(false);
  const running = playing && step !== undefined;
  if (playing && step === undefined) setPlaying(false);
  useEffect(() => {
    if (!running || step === undefined) return;
    const timer = setTimeout(step, stepMs);
    return () => clearTimeout(timer);
  }, [running, step]);
  return { playing: running, setPlaying };
}

const signs = {
  back: 'M10 2 4 7l6 5zM3 2v10',
  forward: 'M4 2l6 5-6 5zM11 2v10',
  play: 'M4 2l8 5-8 5z',
  pause: 'M4 2v10M10 2v10',
};
/** The same where time runs to the left. */
const mirrored = { ...signs, back: signs.forward, forward: signs.back, play: 'M10 2 2 7l8 5z' };

type StepButtonProps = Readonly<{
  kind: keyof typeof signs;
  rightToLeft: boolean;
  name: string;
  /** Nothing where there is nowhere to go: the button stays, and so does the focus on it. */
  onPress: (() => void) | undefined;
}>;

/** One of the buttons by which the as-of day is moved. */
function StepButton({ kind, rightToLeft, name, onPress }: StepButtonProps) {
  return (
    <Button
      looks="sign"
      className={styles.button}
      aria-label={name}
      title={name}
      isOff={onPress === undefined}
      onClick={onPress}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path
          d={(rightToLeft ? mirrored : signs)[kind]}
          fill={kind === 'pause' ? 'none' : 'currentColor'}
          stroke="currentColor"
          strokeWidth={kind === 'pause' ? 3 : 1.4}
        />
      </svg>
    </Button>
  );
}
