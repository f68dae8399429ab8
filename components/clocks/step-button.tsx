'use client';

import { Button } from '@/components/ui/button';
import styles from './clocks.module.css';

const signs = {
  back: 'M10 2 4 7l6 5zM3 2v10',
  forward: 'M4 2l6 5-6 5zM11 2v10',
  play: 'M4 2l8 5-8 5z',
  pause: 'M4 2v10M10 2v10',
};
/** The same where time runs to the left. */
const mirrored = { ...signs, back: signs.forward, forward: signs.back, play: 'M10 2 2 7l8 5z' };

type Props = Readonly<{
  kind: keyof typeof signs;
  rightToLeft: boolean;
  name: string;
  /** Nothing where there is nowhere to go: the button stays, and so does the focus on it. */
  onPress: (() => void) | undefined;
}>;

/** One of the buttons by which the as-of day is moved. */
export function StepButton({ kind, rightToLeft, name, onPress }: Props) {
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
