import type { ComponentProps, ReactNode } from 'react';
import styles from './data-table.module.css';

type Props = Omit<ComponentProps<'table'>, 'className'> &
  Readonly<{
    caption?: ReactNode;
    /** What the room is called in which it scrolls sideways; without it the table takes the room that it needs. */
    scrolls?: string | undefined;
    className?: string | undefined;
  }>;

/** Numbers and words in rows and columns, a line under each row. */
export function DataTable({ caption, scrolls, className, children, ...rest }: Props) {
  const table = (
    <table {...rest} className={className === undefined ? styles.table : `${styles.table} ${className}`}>
      {caption === undefined ? undefined : <caption>{caption}</caption>}
      {children}
    </table>
  );
  if (scrolls === undefined) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.room} aria-label={scrolls} tabIndex={0}>
      {table}
    </section>
  );
}
