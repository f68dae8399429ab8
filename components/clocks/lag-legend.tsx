'use client';

import { useWords } from '@/components/shell/locale';
import styles from './clocks.module.css';

/** How the line from what happened to when it was known is read. */
export function LagLegend() {
  const words = useWords('clocks');
  return (
    <span className={styles.key}>
      <svg
        width="30"
        height="14"
        viewBox="0 0 30 14"
        aria-hidden="true"
        fill="none"
        stroke="var(--text-muted)"
      >
        <circle cx="5" cy="5" r="3.5" fill="var(--text)" stroke="none" />
        <path d="M9 7v4h16M25 7v8" />
      </svg>
      {words.lagLegend}
    </span>
  );
}
