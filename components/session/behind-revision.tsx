'use client';

import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import styles from './note.module.css';
import { useDispatch, useSession } from './use-session';

/** A saved judgement is never taken back, only followed by another: the weights before it are offered for a new one. */
export function BehindRevision() {
  const words = useWords('history');
  const dispatch = useDispatch();
  const said = useSession('said');
  const last = useSession('lastStep');
  if (said?.kind !== 'kept' || said.step !== last || last?.what !== 'revision') return undefined;
  const { number, before } = last;
  return (
    <p className={styles.note}>
      {words.behindRevision(number)}{' '}
      <Button
        looks="tool"
        onClick={() => dispatch({ type: 'weights', act: { type: 'replace', points: before } })}
      >
        {words.weightsBefore}
      </Button>
    </p>
  );
}
