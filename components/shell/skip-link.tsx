'use client';

import { useWords } from './locale';
import styles from './shell.module.css';

export function SkipLink() {
  return (
    <a className={styles.skip} href="#content">
      {useWords('shell').skipToContent}
    </a>
  );
}
