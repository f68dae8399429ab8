'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import { saysWords } from '@/lib/i18n/says-words';
import { textIn } from '@/lib/i18n/text';
import { windowWords } from '@/lib/i18n/window-words';
import { isSame } from '@/lib/kernel/is-same';
import type { AnchorMove, Moved } from '@/lib/workbench/anchor-changes';
import styles from './anchor.module.css';

type Props = Readonly<{ moved: readonly AnchorMove[]; stays: number }>;

/** What the day tried out moves, each date in words before and after, with what the text says against it. */
export function MovedList({ moved, stays }: Props) {
  const words = useWords('anchor');
  const tongue = useTongue();
  const dates = ({ before, after }: Moved) =>
    words.from(windowWords(tongue, before), windowWords(tongue, after));
  return (
    <section className={styles.whole} aria-label={words.movedList}>
      <h2>{words.moved(moved.length, stays)}</h2>
      {moved.length === 0 ? (
        <p>{words.nothingMoves}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keys
        <ul className={styles.moved} tabIndex={0}>
          {moved.map(({ id, title, occurred, known, contradictions }) => {
            const { text, lang } = textIn(tongue, title);
            const both = occurred !== undefined && isSame(occurred, known);
            return (
              <li key={id}>
                <b lang={lang}>{text}</b>
                {occurred === undefined ? undefined : (
                  <span>
                    {both ? words.both : words.happened}: {dates(occurred)}{' '}
                  </span>
                )}
                {known === undefined || both ? undefined : (
                  <span className={styles.muted}>
                    {words.known}: {dates(known)}{' '}
                  </span>
                )}
                {contradictions.map((found) => (
                  <span key={found.on} className={styles.against}>
                    <span aria-hidden="true">⚠</span> {saysWords(tongue, found, found.on)}
                  </span>
                ))}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
