'use client';

import { type ReactNode, useId } from 'react';
import { useWords } from '../shell/locale';
import styles from './why.module.css';

type Props = Readonly<{
  title: string;
  /** What the picture says, first and in words. */
  sentences: readonly string[];
  children?: ReactNode;
  note?: string | undefined;
  table?: ReactNode;
}>;

/** One answer: a sentence, then a picture, then the same as a table for whoever asks for it. */
export function WhySection({ title, sentences, children, note, table }: Props) {
  const words = useWords('why');
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
      {note === undefined ? undefined : <p className={styles.note}>{note}</p>}
      {table === undefined ? undefined : (
        <details className={styles.twin}>
          <summary>{words.asTable}</summary>
          <div className={styles.scroll}>{table}</div>
        </details>
      )}
    </section>
  );
}
