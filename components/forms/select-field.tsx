'use client';

import { type ReactNode, useId } from 'react';
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
export function SelectField({ name, label, hint, defaultValue, options, error, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <select
        id={id}
        name={name}
        defaultValue={defaultValue}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={(event) => onChange?.(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <p id={`${id}-error`} className={styles.error}>
        {error}
      </p>
    </div>
  );
}
