'use client';

import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import type { BeatTitle } from './beat-title';
import styles from './jump-list.module.css';

type Props = Readonly<{
  beats: readonly (BeatTitle & Readonly<{ id: string }>)[];
  current: number;
  onChoose: (beat: number) => void;
}>;

/** All beats by number and name; typing the number jumps without opening this. */
export function JumpList({ beats, current, onChoose }: Props) {
  const words = useWords('briefing');
  return (
    <nav className={styles.jumpList} aria-label={words.allBeats}>
      <ol>
        {beats.map(({ id, text, lang }, index) => (
          <li key={id}>
            <Button
              looks="line"
              aria-current={index === current ? 'step' : undefined}
              onClick={() => onChoose(index)}
            >
              <span className={styles.jumpNumber}>{index + 1}</span>
              <bdi lang={lang}>{text}</bdi>
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
