'use client';

import { useWords } from '../shell/locale';
import styles from './workbench.module.css';

/** The first thing to do on a new question. */
export function EmptyNote() {
  return <p className={styles.empty}>{useWords('timeline').empty}</p>;
}
