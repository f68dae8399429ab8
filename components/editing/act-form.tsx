'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
import { dateReaders } from '@/components/forms/date-readers';
import { FieldErrors } from '@/components/forms/field-errors';
import { focusField } from '@/components/forms/focus-field';
import { FormDatesProvider } from '@/components/forms/form-dates';
import formStyles from '@/components/forms/forms.module.css';
import { OutcomeNotices } from '@/components/forms/outcome-notices';
import { problemWords } from '@/components/forms/problem-words';
import { SigningFields } from '@/components/forms/signing-fields';
import { type Making, type Standing, useEntry } from '@/components/forms/use-entry';
import { useReaders } from '@/components/forms/use-readers';
import { useLocale } from '@/components/shell/locale';
import type { EntryKept } from '@/lib/api/contract';
import type { Development } from '@/lib/dossier/schema';
import { forms } from '@/lib/i18n/messages/forms';
import type { Result } from '@/lib/kernel/result';
import type { DateReaders } from '@/lib/workbench/dating-form';
import { type FieldProblem, type Fields, fieldText } from '@/lib/workbench/form-fields';

export type ActProps = Readonly<{
  standing: Standing;
  item: Development;
  onKept: (kept: EntryKept) => void;
  onCancel: () => void;
  onTakeTheirs: () => void;
}>;

type Props = ActProps &
  Readonly<{
    doLabel: string;
    /** The change that the fields describe, or what is wrong with them. */
    read: (fields: Fields, readers: DateReaders) => Result<Making, readonly FieldProblem[]>;
    children: ReactNode;
  }>;

/** One act on developments that cannot go without a reason. */
export function ActForm(props: Props) {
  const { standing, item, doLabel, read, onKept, onCancel, onTakeTheirs, children } = props;
  const locale = useLocale();
  const words = forms[locale];
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const entry = useEntry(standing.dossier.slug, onKept);
  const readers = useReaders();
  const errors = new Map(problems.map((problem) => [problem.field, problemWords(locale, problem)]));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const make = read(fields, await dateReaders());
    const [author, reason] = [fieldText(fields, 'author'), fieldText(fields, 'reason')];
    const found: readonly FieldProblem[] = [
      ...(make.ok ? [] : make.error),
      ...(author === '' ? [{ field: 'author', kind: 'missing' } as const] : []),
      ...(reason === '' ? [{ field: 'reason', kind: 'reason-needed' } as const] : []),
    ];
    setProblems(found);
    const [first] = found;
    if (first !== undefined) return focusField(form, first.field);
    if (make.ok && !entry.busy) await entry.send({ author, reason, make: make.value }, standing);
  }

  return (
    <FieldErrors.Provider value={errors}>
      <FormDatesProvider value={{ dossier: standing.dossier, item, readers }}>
        <form className={formStyles.form} noValidate onSubmit={(event) => void submit(event)}>
          <OutcomeNotices
            entry={entry}
            errors={[...errors.values()]}
            before={item}
            onTakeTheirs={onTakeTheirs}
          />
          {children}
          <SigningFields withReason needsReason />
          <div className={formStyles.actions}>
            <button type="submit" className={formStyles.primary} aria-disabled={entry.busy}>
              {entry.busy ? words.saving : doLabel}
            </button>
            <button type="button" className={formStyles.button} onClick={onCancel}>
              {words.cancel}
            </button>
          </div>
        </form>
      </FormDatesProvider>
    </FieldErrors.Provider>
  );
}
