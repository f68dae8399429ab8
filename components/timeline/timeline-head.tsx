'use client';

import type { Viewport } from '@/lib/charts/viewport';
import { Legend } from './legend';
import styles from './timeline.module.css';
import { TimelineTools } from './tools';

type Props = Readonly<{
  viewport: Viewport;
  onGo: (viewport: Viewport) => void;
  even: boolean;
  onEven: (even: true | undefined) => void;
  allLabels: boolean;
  onAllLabels: (all: true | undefined) => void;
}>;

/** Above the axis: how to read the marks, and how to move about. */
export function TimelineHead(props: Props) {
  return (
    <div className={styles.legend}>
      <Legend />
      <TimelineTools {...props} />
    </div>
  );
}
