'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
import { useTongue, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import type { EntryKept } from '@/lib/api/contract';
import type { Development } from '@/lib/dossier/schema';
import type { Result } from '@/lib/kernel/result';
import { type FieldProblem, type Fields, fieldText } from '@/lib/workbench/form-fields';
import { FieldErrors } from './field-errors';
import { focusField } from './focus-field';
import styles from './forms.module.css';
import { OutcomeNotices } from './outcome-notices';
import { problemWords } from './problem-words';
import { SigningFields } from './signing-fields';
import { type DossierInView, type Making, useEntry } from './use-entry';

export type FormReading = Result<Making, readonly FieldProblem[]>;

type Props = Readonly<{
  standing: DossierInView;
  doLabel: string;
  /** Without a reason nothing is sent; else it may be left empty. */
  needsReason: boolean;
  /** The change that the fields describe, or what is wrong with them. */
  read: (fields: Fields) => FormReading | Promise<FormReading>;
  /** The development that it is about, where it is about one. */
  before?: Development | undefined;
  onKept: (kept: EntryKept) => void;
  onCancel: () => void;
  onTakeTheirs: () => void;
  children: ReactNode;
}>;

/** A form whose fields become one signed entry of the dossier's log. */
export function EntryForm(props: Props) {
  const { standing, doLabel, needsReason, read, before, onKept, onCancel, onTakeTheirs, children } = props;
  const tongue = useTongue();
  const words = useWords('forms');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const entry = useEntry(standing.dossier.slug, onKept);
  const errors = new Map(problems.map((problem) => [problem.field, problemWords(tongue, problem)]));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const make = await read(fields);
    const [author, reason] = [fieldText(fields, 'author'), fieldText(fields, 'reason')];
    const found: readonly FieldProblem[] = [
      ...(make.ok ? [] : make.error),
      ...(author === '' ? [{ field: 'author', kind: 'missing' } as const] : []),
      ...(needsReason && reason === '' ? [{ field: 'reason', kind: 'reason-needed' } as const] : []),
    ];
    setProblems(found);
    const [first] = found;
    if (first !== undefined) return focusField(form, first.field);
    if (make.ok && !entry.busy) await entry.send({ author, reason, make: make.value }, standing);
  }

  return (
    <FieldErrors.Provider value={errors}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <OutcomeNotices
          entry={entry}
          errors={[...errors.values()]}
          before={before}
          onTakeTheirs={onTakeTheirs}
        />
        {children}
        <SigningFields withReason needsReason={needsReason} />
        <div className={styles.actions}>
          <Button looks="main" type="submit" isOff={entry.busy}>
            {entry.busy ? words.saving : doLabel}
          </Button>
          <Button onClick={onCancel}>{words.cancel}</Button>
        </div>
      </form>
    </FieldErrors.Provider>
  );
}
