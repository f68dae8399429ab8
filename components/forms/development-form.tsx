'use client';

import { type FormEvent, useState } from 'react';
import { useLocale } from '@/components/shell/locale';
import { CarryingLink } from '@/components/ui/carrying-link';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { forms } from '@/lib/i18n/messages/forms';
import { routes } from '@/lib/routes';
import { changeOnTop } from '@/lib/workbench/change-on-top';
import { developmentField } from '@/lib/workbench/development-form';
import { type FieldProblem, fieldText } from '@/lib/workbench/form-fields';
import { BearingFields } from './bearing-fields';
import { ConflictNotice } from './conflict-notice';
import { DatingField } from './dating-field';
import { ErrorSummary } from './error-summary';
import { FieldErrors } from './field-errors';
import { focusField } from './focus-field';
import styles from './forms.module.css';
import { PlaceFields } from './place-fields';
import { problemWords } from './problem-words';
import { RemoveDevelopment } from './remove-development';
import { SigningFields } from './signing-fields';
import { SourceFields } from './source-fields';
import { TwoLanguages } from './two-languages';
import { useEntry } from './use-entry';

type Props = Readonly<{
  slug: string;
  /** The dossier entry that was in view. */
  seq: number;
  dossier: Pick<Dossier, 'scenarios' | 'places' | 'origins' | 'developments'>;
  /** The development to edit, with its dates in words; absent for a new one. */
  before?: Development | undefined;
  dates?: Readonly<{ occurred: string; known: string }> | undefined;
}>;

/** Everything about one development, on one page and in the order in which a reader asks for it. */
export function DevelopmentForm({ slug, seq, dossier, before, dates }: Props) {
  const locale = useLocale();
  const words = forms[locale];
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const { busy, outcome, body, send } = useEntry(slug);
  const errors = new Map(problems.map((problem) => [problem.field, problemWords(locale, problem)]));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    // The reader of EDTF is heavy and most visits never need it.
    const { windowFromEdtf } = await import('@/lib/time/edtf');
    const read = developmentField(fields, { dossier, before, readEdtf: windowFromEdtf, locale });
    const author = fieldText(fields, 'author');
    const found: readonly FieldProblem[] = [
      ...(read.ok ? [] : read.error),
      ...(author === '' ? [{ field: 'author', kind: 'missing' } as const] : []),
    ];
    setProblems(found);
    const [first] = found;
    if (first !== undefined) return focusField(form, first.field);
    if (!read.ok || busy) return;
    const kind = before === undefined ? 'development-added' : 'development-changed';
    await send({
      basedOn: seq,
      author,
      reason: fieldText(fields, 'reason'),
      change: {
        kind,
        development: read.value.development,
        newPlaces: read.value.newPlace === undefined ? undefined : [read.value.newPlace],
      },
    });
  }

  const messages =
    outcome?.kind === 'refused'
      ? outcome.messages
      : outcome?.kind === 'unreachable'
        ? [words.unreachable]
        : [...errors.values()];
  return (
    <FieldErrors.Provider value={errors}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary messages={messages} />
        {outcome?.kind === 'conflict' && body !== undefined ? (
          <ConflictNotice
            entries={outcome.entries}
            development={before?.id ?? ''}
            onKeepMine={(basedOn) =>
              void send({ ...body, basedOn, change: changeOnTop(body.change, outcome.entries) })
            }
            onTakeTheirs={() => window.location.reload()}
          />
        ) : undefined}
        <fieldset className={styles.section}>
          <legend>{words.what}</legend>
          <p className={styles.hint}>{words.oneLanguage}</p>
          <TwoLanguages
            name="title"
            label={words.title}
            hint={words.titleHint}
            text={before?.title}
            maxLength={160}
          />
          <TwoLanguages
            name="gist"
            label={words.gist}
            hint={words.gistHint}
            text={before?.gist}
            rows={3}
            maxLength={4000}
          />
        </fieldset>
        <fieldset className={styles.section}>
          <legend>{words.when}</legend>
          <DatingField name="occurred" label={words.occurred} now={dates?.occurred} />
          <DatingField name="known" label={words.known} now={dates?.known} />
        </fieldset>
        <SourceFields before={before} />
        <PlaceFields places={dossier.places} before={before} />
        <BearingFields dossier={dossier} before={before} />
        <SigningFields withReason />
        <div className={styles.actions}>
          <button type="submit" className={styles.primary} aria-disabled={busy}>
            {busy ? words.saving : words.save}
          </button>
          <CarryingLink className={styles.button} href={routes.workbench(locale, slug)}>
            {words.cancel}
          </CarryingLink>
        </div>
        {before === undefined ? undefined : (
          <RemoveDevelopment
            onMissingName={() => setProblems([{ field: 'author', kind: 'missing' }])}
            onRemove={(author) =>
              void send({ basedOn: seq, author, change: { kind: 'development-removed', id: before.id } })
            }
          />
        )}
      </form>
    </FieldErrors.Provider>
  );
}
