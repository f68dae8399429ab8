'use client';

import type { ReactNode } from 'react';
import { Legend } from './legend';
import styles from './timeline.module.css';

/** Above the axis: how to read the marks, and whatever else is drawn just now. */
export function TimelineHead({ children }: { children?: ReactNode }) {
  return (
    <div className={styles.legend}>
      <Legend />
      {children}
    </div>
  );
}
