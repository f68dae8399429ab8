'use client';

import { useWords } from '@/components/shell/locale';
import type { Dating } from '@/lib/dossier/atoms';
import styles from './forms.module.css';
import { TextField } from './text-field';
import { TwoLanguages } from './two-languages';

/** What the source says of the date, what that means, and why it was read so. */
export function SourceWords({ name, dating }: { name: string; dating: Dating | undefined }) {
  const words = useWords('dateForms');
  return (
    <details className={styles.more}>
      <summary>{words.sourceWords}</summary>
      <TextField
        name={`${name}Quote`}
        label={words.quote}
        hint={words.quoteHint}
        defaultValue={dating?.wording?.quote}
        lang={dating?.wording?.lang}
        maxLength={60}
      />
      <TwoLanguages name={`${name}Gloss`} label={words.gloss} text={dating?.wording?.gloss} maxLength={160} />
      <TwoLanguages
        name={`${name}Note`}
        label={words.dateNote}
        text={dating?.note}
        rows={2}
        maxLength={4000}
      />
    </details>
  );
}
