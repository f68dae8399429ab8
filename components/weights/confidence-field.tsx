'use client';

import { useId, useState } from 'react';
import { useWords } from '@/components/shell/locale';
import { Choice, Field, TextArea } from '@/components/ui/field';
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
  const [written, setWritten] = useState(reason);
  return (
    <>
      <fieldset className={styles.levels} aria-describedby={note} aria-invalid={missing}>
        <legend>{words.confidence}</legend>
        {(['low', 'moderate', 'high'] as const).map((value) => (
          <Choice key={value} type="radio" name="confidence" value={value} defaultChecked={value === level}>
            {words[value]}
          </Choice>
        ))}
        <p id={note} className={missing ? styles.problem : styles.hint}>
          {missing ? words.missingConfidence : words.confidenceHint}
        </p>
      </fieldset>
      <Field label={words.confidenceReason}>
        {(ties) => (
          <div>
            <TextArea
              {...ties}
              name="confidenceReason"
              rows={2}
              maxLength={4000}
              defaultValue={reason}
              dir="auto"
              onInput={(event) => setWritten(event.currentTarget.value)}
            />
            <WordingNotes text={written} />
          </div>
        )}
      </Field>
    </>
  );
}
