import type { ReactNode } from 'react';
import { Marking } from './marking';
import styles from './shell.module.css';

/** The foot of every page: what must be kept in mind, and the marking once more. */
export function Footer({ children, marking }: { children?: ReactNode; marking?: string | undefined }) {
  return (
    <footer className={styles.footer}>
      {children}
      <span className={styles.spring} />
      {marking === undefined ? undefined : <Marking marking={marking} small />}
    </footer>
  );
}
