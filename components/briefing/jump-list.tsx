'use client';

import { useWords } from '@/components/shell/locale';
import { briefing as messages } from '@/lib/i18n/messages/briefing';
import styles from './jump-list.module.css';

type Props = Readonly<{ titles: readonly string[]; current: number; onChoose: (beat: number) => void }>;

/** All beats by number and name; typing the number jumps without opening this. */
export function JumpList({ titles, current, onChoose }: Props) {
  const words = useWords(messages);
  return (
    <nav className={styles.jumpList} aria-label={words.allBeats}>
      <ol>
        {titles.map((title, index) => (
          <li key={title}>
            <button
              type="button"
              aria-current={index === current ? 'step' : undefined}
              onClick={() => onChoose(index)}
            >
              <span className={styles.jumpNumber}>{index + 1}</span>
              <span>{title}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
