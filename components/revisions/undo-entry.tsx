'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field, Input } from '@/components/ui/field';
import type { NewEntryBody, Signed } from '@/lib/api/contract';
import { sendSigned, signingName } from '@/lib/api/person-name';
import { sendOutcome } from '@/lib/api/send-outcome';
import { wordsIn } from '@/lib/i18n/words-in';
import { useTongue, useWords } from '../shell/locale';
import styles from './revisions.module.css';

type Props = Readonly<{
  slug: string;
  seq: number;
  entry: number;
  /** Whether taking it back brings something back that was removed. */
  restores: boolean;
}>;

/** Takes one entry back, by a new one with author and reason. */
export function UndoEntry({ slug, seq, entry, restores }: Props) {
  const tongue = useTongue();
  const words = useWords('revisions');
  const [problem, setProblem] = useState<string>();
  const [name, setName] = useState('');

  async function takeBack(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [author, reason] = ['author', 'reason'].map((field) => String(fields.get(field) ?? '').trim());
    if (!author) return setProblem(wordsIn(tongue, 'formProblems').missing(wordsIn(tongue, 'forms').author));
    const body: Signed<NewEntryBody> = { basedOn: seq, author, reason, change: { kind: 'undo', entry } };
    const outcome = await sendOutcome(sendSigned('appendEntry', slug, body));
    if (outcome.kind !== 'saved')
      return setProblem(
        outcome.kind === 'unreachable'
          ? wordsIn(tongue, 'editing').failed
          : wordsIn(tongue, 'formProblems').overtaken,
      );
    window.location.reload();
  }
  return (
    // the server knows no name: the one of this device is put in when it is asked for
    <details className={styles.fold} onToggle={() => setName((known) => known || signingName())}>
      <summary>{restores ? words.restore(entry) : words.undo(entry)}</summary>
      <form className={styles.undo} noValidate onSubmit={(event) => void takeBack(event)}>
        <p>{words.undoHint}</p>
        <Field
          label={wordsIn(tongue, 'forms').author}
          error={problem === undefined ? undefined : <span role="alert">{problem}</span>}
        >
          {(ties) => (
            <Input
              {...ties}
              name="author"
              dir="auto"
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={`${wordsIn(tongue, 'forms').reason} (${wordsIn(tongue, 'forms').optional})`}>
          {(ties) => <Input {...ties} name="reason" dir="auto" maxLength={4000} />}
        </Field>
        <Button type="submit">{words.undoNow}</Button>
      </form>
    </details>
  );
}
