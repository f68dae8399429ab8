'use client';

import { useWords } from '@/components/shell/locale';
import type { Development } from '@/lib/dossier/schema';
import { keysOf } from '@/lib/kernel/record';
import styles from './forms.module.css';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import { TwoLanguages } from './two-languages';

/** Who said it, through whom, and how far both can be trusted. */
export function SourceFields({ before, report }: { before: Development | undefined; report: boolean }) {
  const words = useWords('forms');
  const graded = useWords('grades');
  const options = <K extends string>(labels: Readonly<Record<K, string>>) =>
    keysOf(labels).map((value) => ({ value, label: labels[value] }));
  const coded = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label: `${value}: ${label}` }));
  return (
    <fieldset className={styles.section}>
      <legend>{words.source}</legend>
      <TwoLanguages name="said" label={words.said} text={before?.attribution.said} maxLength={160} />
      <TwoLanguages
        name="relayed"
        label={`${words.relayed} (${words.optional})`}
        hint={words.relayedHint}
        text={before?.attribution.relayed}
        maxLength={160}
      />
      <div className={styles.pair}>
        <SelectField
          name="kind"
          label={words.kind}
          defaultValue={before?.attribution.kind ?? 'named'}
          options={options(words.kinds)}
        />
        <SelectField
          name="from"
          label={words.from}
          defaultValue={before?.from ?? 'elsewhere'}
          options={options(words.froms)}
        />
        {report ? (
          <TextField
            name="paragraph"
            label={`${words.paragraph} (${words.optional})`}
            defaultValue={before?.paragraph === undefined ? undefined : String(before.paragraph)}
            dir="ltr"
            maxLength={3}
          />
        ) : undefined}
        <SelectField
          name="layer"
          label={words.layer}
          defaultValue={before?.layer ?? 'both'}
          options={options(words.layers)}
        />
        <SelectField
          name="gradeLetter"
          label={graded.letter}
          defaultValue={before?.grade.charAt(0) ?? 'F'}
          options={coded(graded.letters)}
        />
        <SelectField
          name="gradeDigit"
          label={graded.digit}
          hint={graded.gradeHint}
          defaultValue={before?.grade.charAt(1) ?? '6'}
          options={coded(graded.digits)}
        />
        <SelectField
          name="standing"
          label={words.standing}
          defaultValue={before?.standing ?? 'single-source'}
          options={options(words.standings)}
        />
      </div>
      <details className={styles.more} open={before?.publicSource !== undefined}>
        <summary>{words.publicSource}</summary>
        <TwoLanguages
          name="publisher"
          label={words.publisher}
          text={before?.publicSource?.publisher}
          maxLength={160}
        />
        <TwoLanguages
          name="sourceTitle"
          label={words.sourceTitle}
          text={before?.publicSource?.title}
          maxLength={160}
        />
        <div className={styles.pair}>
          <TextField
            name="publishedOn"
            type="date"
            label={words.publishedOn}
            defaultValue={before?.publicSource?.publishedOn}
          />
          <TextField
            name="sourceUrl"
            label={words.sourceUrl}
            defaultValue={before?.publicSource?.url}
            dir="ltr"
            maxLength={500}
          />
        </div>
      </details>
    </fieldset>
  );
}
