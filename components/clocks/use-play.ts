import { useEffect, useState } from 'react';

/** Long enough to see what came in and to pause before the next. */
const stepMs = 1_200;

/** Steps on by itself until there is nothing to step to, or until it is paused. */
export function usePlay(step: (() => void) | undefined) {
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
