'use client';

import { useCallback, useMemo } from 'react';
import { useTongue, useWords } from '@/components/shell/locale';
import { Announce } from '@/components/ui/announce';
import { useFrozenWhile } from '@/components/ui/frozen-while';
import type { PinGround } from '@/lib/charts/pin-day';
import { stopAt } from '@/lib/charts/stops';
import { fullDay } from '@/lib/i18n/dates';
import type { IsoDate } from '@/lib/time/civil-date';
import { AsOfSlider } from './as-of-slider';
import styles from './clocks.module.css';
import { StepButton } from './step-button';
import { usePlay } from './use-play';

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
