'use client';

import { useRef } from 'react';
import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import type { WeightAction } from '@/lib/session/weight-draft';
import styles from './reset-menu.module.css';
import panel from './weight-panel.module.css';

type Points = Readonly<Record<string, number>>;
type Props = Readonly<{
  implied: Points;
  saved: Points;
  baseline?: Points | undefined;
  dispatch: (action: WeightAction) => void;
}>;

/** Weights to go back to. A disclosure of plain buttons, so it works with every key and pointer there is. */
export function ResetMenu({ implied, saved, baseline, dispatch }: Props) {
  const words = useWords('weights');
  const menu = useRef<HTMLDetailsElement>(null);
  const choices = [
    ...(baseline === undefined ? [] : [{ label: words.resetToWords, points: baseline }]),
    { label: words.resetToEvidence, points: implied },
    { label: words.resetToSaved, points: saved },
  ];
  function close(returnFocus: boolean) {
    menu.current?.removeAttribute('open');
    if (returnFocus) menu.current?.querySelector('summary')?.focus();
  }
  return (
    <details
      ref={menu}
      className={styles.menu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(true);
      }}
    >
      <summary className={panel.button}>{words.reset}</summary>
      <div className={styles.choices}>
        {choices.map(({ label, points }) => (
          <Button
            looks="line"
            key={label}
            onClick={() => {
              dispatch({ type: 'replace', points });
              close(true);
            }}
          >
            {label}
          </Button>
        ))}
        <p className={styles.note}>{words.resetOpensLocks}</p>
      </div>
    </details>
  );
}
