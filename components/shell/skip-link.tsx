'use client';

import { shell } from '@/lib/i18n/messages/shell';
import { useWords } from './locale';
import styles from './shell.module.css';

export function SkipLink() {
  return (
    <a className={styles.skip} href="#content">
      {useWords(shell).skipToContent}
    </a>
  );
}
