import { useState } from 'react';
import type { Sitting } from '@/lib/session/rating-draft-kept';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Choice } from '../ui/field';
import styles from './tools.module.css';

const starts = ['empty', 'kept'] as const;

/** Into rating blind: what that means, and what it begins with. */
export function BlindStart({ onBegin }: { onBegin: (start: Sitting['start']) => void }) {
  const words = useWords('evidence');
  const [start, setStart] = useState<Sitting['start']>('empty');
  return (
    <details className={styles.blindStart}>
      <summary>{words.blind}</summary>
      <div>
        <p>{words.blindHint}</p>
        <fieldset className={styles.segments}>
          <legend>{words.blindStart}</legend>
          {starts.map((each) => (
            <Choice
              looks="segment"
              key={each}
              type="radio"
              name="blind-start"
              checked={start === each}
              onChange={() => setStart(each)}
            >
              {words.blindStarts[each]}
            </Choice>
          ))}
        </fieldset>
        <Button looks="main" onClick={() => onBegin(start)}>
          {words.begin}
        </Button>
      </div>
    </details>
  );
}
