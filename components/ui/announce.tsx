'use client';

import styles from './announce.module.css';

/** A polite live region: what has just changed, for those who cannot see it. */
export function Announce({ children }: { children: string }) {
  return (
    <p className={styles.announce} role="status">
      {children}
    </p>
  );
}
