'use client';

import { useId, useState } from 'react';
import { useWords } from '@/components/shell/locale';
import { WordingNotes } from '@/components/wording/wording-notes';
import styles from './save-dialog.module.css';

type Props = Readonly<{
  level?: 'low' | 'moderate' | 'high' | undefined;
  reason: string;
  missing: boolean;
}>;

/** How good the ground for the judgement is: asked apart from the weights, and never computed from them. */
export function ConfidenceField({ level, reason, missing }: Props) {
  const words = useWords('weights');
  const note = useId();
  const because = useId();
  const [written, setWritten] = useState(reason);
  return (
    <>
      <fieldset className={styles.levels} aria-describedby={note} aria-invalid={missing}>
        <legend>{words.confidence}</legend>
        {(['low', 'moderate', 'high'] as const).map((value) => (
          <label key={value}>
            <input type="radio" name="confidence" value={value} defaultChecked={value === level} />
            {words[value]}
          </label>
        ))}
        <p id={note} className={missing ? styles.problem : styles.hint}>
          {missing ? words.missingConfidence : words.confidenceHint}
        </p>
      </fieldset>
      <div className={styles.field}>
        <label htmlFor={because}>{words.confidenceReason}</label>
        <textarea
          id={because}
          name="confidenceReason"
          rows={2}
          maxLength={4000}
          defaultValue={reason}
          dir="auto"
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <WordingNotes text={written} />
      </div>
    </>
  );
}
