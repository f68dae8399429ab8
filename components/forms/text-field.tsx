'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
import { Field, Input, TextArea } from '@/components/ui/field';
import { WordingNotes } from '@/components/wording/wording-notes';
import { useFieldError } from './field-errors';
import styles from './forms.module.css';

type Props = Readonly<{
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultValue?: string | undefined;
  type?: 'text' | 'date';
  /** Lines to write on; one line where absent. */
  rows?: number;
  maxLength?: number;
  required?: boolean;
  lang?: 'en' | 'ar' | undefined;
  /** A text in our own name: what in its wording could be misread is said under it. */
  noted?: boolean;
  dir?: 'auto' | 'ltr';
  onFocus?: () => void;
  onInput?: (text: string) => void;
}>;

/** A labelled text, day or longer text, with its hint and its error tied to it. */
export function TextField(props: Props) {
  const {
    name,
    label,
    hint,
    type = 'text',
    rows,
    required = false,
    dir = 'auto',
    noted = false,
    onInput,
    ...rest
  } = props;
  const [written, setWritten] = useState(rest.defaultValue ?? '');
  const error = useFieldError(name);
  const shared = {
    name,
    dir: type === 'date' ? undefined : dir,
    'aria-required': required,
    onInput: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      onInput?.(event.currentTarget.value);
      if (noted) setWritten(event.currentTarget.value);
    },
    ...rest,
  };
  return (
    <Field label={label} hint={hint} error={error} className={styles.field}>
      {(ties) =>
        rows === undefined ? (
          <Input type={type} {...ties} {...shared} />
        ) : (
          <div>
            <TextArea rows={rows} {...ties} {...shared} />
            {noted ? <WordingNotes text={written} language={rest.lang} /> : undefined}
          </div>
        )
      }
    </Field>
  );
}
