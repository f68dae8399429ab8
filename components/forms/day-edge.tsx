'use client';

import { useRef } from 'react';
import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { Field, Input } from '@/components/ui/field';
import { isIsoDate } from '@/lib/time/civil-date';
import { addDays } from '@/lib/time/date-arithmetic';
import { useFieldError } from './field-errors';
import styles from './forms.module.css';

type Props = Readonly<{ name: string; label: string; defaultValue?: string | undefined }>;

/** One edge of a window: a day that can be typed, or moved by a day at a time. */
export function DayEdge({ name, label, defaultValue }: Props) {
  const words = useWords('dateForms');
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
    <Field label={label} error={error} className={styles.field}>
      {(ties) => (
        <span className={styles.edge}>
          <Button aria-label={words.earlier(label)} onClick={() => move(-1)}>
            −
          </Button>
          <Input ref={input} {...ties} name={name} type="date" defaultValue={defaultValue} />
          <Button aria-label={words.later(label)} onClick={() => move(1)}>
            +
          </Button>
        </span>
      )}
    </Field>
  );
}
