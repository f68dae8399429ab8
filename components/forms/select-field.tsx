'use client';

import type { ReactNode } from 'react';
import { Field, Select } from '@/components/ui/field';
import styles from './forms.module.css';

type Props = Readonly<{
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultValue: string;
  options: readonly Readonly<{ value: string; label: string }>[];
  error?: string | undefined;
  onChange?: (value: string) => void;
}>;

/** A labelled choice from a short list. */
export function SelectField({ label, hint, error, onChange, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error} className={styles.field}>
      {(ties) => <Select {...ties} {...rest} onChange={(event) => onChange?.(event.target.value)} />}
    </Field>
  );
}
