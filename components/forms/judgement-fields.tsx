'use client';

import { useWords } from '@/components/shell/locale';
import type { Development } from '@/lib/dossier/schema';
import styles from './forms.module.css';
import { TwoLanguages } from './two-languages';

/** What is doubtful about it, and why we rate it as we do. */
export function JudgementFields({ before }: { before: Development | undefined }) {
  const words = useWords('forms');
  return (
    <fieldset className={styles.section}>
      <legend>
        {words.judgement} <span className={styles.hint}>({words.optional})</span>
      </legend>
      <TwoLanguages name="doubt" label={words.doubt} text={before?.doubt} rows={2} maxLength={4000} noted />
      <TwoLanguages
        name="bearing"
        label={words.ourReading}
        hint={words.ourReadingHint}
        text={before?.bearing}
        rows={2}
        maxLength={4000}
        noted
      />
    </fieldset>
  );
}
