'use client';

import { useWords } from '@/components/shell/locale';
import styles from './weight-slider.module.css';

/** What the two ghost marks on the sliders mean. */
export function GhostKey() {
  const words = useWords('weights');
  return (
    <>
      <svg width="12" height="13" viewBox="0 0 12 13" aria-hidden="true">
        <line x1="6" x2="6" y2="7" className={styles.implied} />
        <path d="M6 6l3.6 6H2.4z" className={styles.triangle} />
      </svg>{' '}
      {words.implied}{' '}
      <svg width="5" height="13" viewBox="0 0 5 13" aria-hidden="true">
        <line x1="2.5" x2="2.5" y2="13" className={styles.saved} />
      </svg>{' '}
      {words.lastSaved}
    </>
  );
}
