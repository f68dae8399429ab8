'use client';

import { useId, useRef } from 'react';
import { useWords } from '@/components/shell/locale';
import { isIsoDate } from '@/lib/time/civil-date';
import { addDays } from '@/lib/time/date-arithmetic';
import { useFieldError } from './field-errors';
import styles from './forms.module.css';

type Props = Readonly<{ name: string; label: string; defaultValue?: string | undefined }>;

/** One edge of a window: a day that can be typed, or moved by a day at a time. */
export function DayEdge({ name, label, defaultValue }: Props) {
  const words = useWords('dateForms');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const error = useFieldError(name);
  const move = (days: number) => {
    const field = input.current;
    if (field === null || !isIsoDate(field.value)) return;
    field.value = addDays(field.value, days);
    // the form hears of it as of anything typed
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <p className={styles.hint} />
      <span className={styles.edge}>
        <button
          type="button"
          className={styles.step}
          aria-label={words.earlier(label)}
          onClick={() => move(-1)}
        >
          −
        </button>
        <input
          ref={input}
          id={id}
          name={name}
          type="date"
          defaultValue={defaultValue}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-error`}
        />
        <button type="button" className={styles.step} aria-label={words.later(label)} onClick={() => move(1)}>
          +
        </button>
      </span>
      <p id={`${id}-error`} className={styles.error}>
        {error}
      </p>
    </div>
  );
}
