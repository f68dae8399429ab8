'use client';

import { useState } from 'react';
import { useWords } from '@/components/shell/locale';
import { forms } from '@/lib/i18n/messages/forms';
import { useFieldError } from './field-errors';
import styles from './forms.module.css';
import { TextField } from './text-field';

type Way = 'keep' | 'day' | 'edtf' | 'anchor' | 'none';
type Props = Readonly<{
  name: 'occurred' | 'known';
  label: string;
  /** The date as it stands, in words; absent for a new development. */
  now?: string | undefined;
}>;

/** One of the two clocks: a day, EDTF, on publication, none, or left as it is. */
export function DatingField({ name, label, now }: Props) {
  const words = useWords(forms);
  const [way, setWay] = useState<Way>(now === undefined ? 'day' : 'keep');
  const error = useFieldError(`${name}By`);
  const ways: readonly Way[] = [
    ...(now === undefined ? [] : (['keep'] as const)),
    'day',
    'edtf',
    ...(name === 'known' ? (['anchor'] as const) : []),
    ...(name === 'occurred' ? (['none'] as const) : []),
  ];
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div className={styles.choices}>
        {ways.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`${name}By`}
              value={value}
              checked={way === value}
              onChange={() => setWay(value)}
            />
            {words.by[value]}
          </label>
        ))}
      </div>
      {error === undefined ? undefined : <p className={styles.error}>{error}</p>}
      {way === 'keep' && now !== undefined ? <p className={styles.hint}>{words.keepHint(now)}</p> : undefined}
      <div hidden={way !== 'day'}>
        <TextField name={`${name}Day`} type="date" label={words.day} />
      </div>
      <div hidden={way !== 'edtf'}>
        <TextField name={`${name}Edtf`} label={words.edtf} hint={words.edtfHint} dir="ltr" maxLength={160} />
      </div>
    </fieldset>
  );
}
