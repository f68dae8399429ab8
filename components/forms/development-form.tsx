'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
import { useTongue, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import type { EntryKept } from '@/lib/api/contract';
import { removal, removalEffects } from '@/lib/dossier/removal';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { localeOf } from '@/lib/i18n/tongue';
import type { Window } from '@/lib/time/window';
import type { DateReaders } from '@/lib/workbench/dating-form';
import { developmentField } from '@/lib/workbench/development-form';
import { type FieldProblem, type Fields, fieldText } from '@/lib/workbench/form-fields';
import { rebased } from '@/lib/workbench/rebased';
import { dateReaders } from './date-readers';
import { DevelopmentFields } from './development-fields';
import { FieldErrors } from './field-errors';
import { focusField } from './focus-field';
import { FormDatesProvider } from './form-dates';
import styles from './forms.module.css';
import { OutcomeNotices } from './outcome-notices';
import { problemWords } from './problem-words';
import { SigningFields } from './signing-fields';
import { type DossierInView, type Making, useEntry } from './use-entry';
import { useReaders } from './use-readers';

type Props = Readonly<{
  /** The dossier that was in view. */
  standing: DossierInView;
  /** The development to edit; absent for a new one. */
  before?: Development | undefined;
  /** Whether it is shown where the card was: then what is seldom changed is folded away. */
  inPlace?: boolean;
  /** A window of its occurrence that was drawn by hand. */
  proposed?: Window | undefined;
  onKept: (kept: EntryKept) => void;
  /** The way out without saving. */
  cancel: ReactNode;
  /** Somebody else's version is taken instead. */
  onTakeTheirs: () => void;
}>;

/** One development with all that a person can say about it, sent as one change with author and reason. */
export function DevelopmentForm(props: Props) {
  const { standing, before, proposed, inPlace = false, onKept, cancel, onTakeTheirs } = props;
  const tongue = useTongue();
  const words = useWords('forms');
  const { dossier } = standing;
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [mine, setMine] = useState<Development>();
  const entry = useEntry(dossier.slug, onKept);
  const readers = useReaders();
  const errors = new Map(problems.map((problem) => [problem.field, problemWords(tongue, problem)]));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const ready = await dateReaders();
    const read = described(fields, ready, standing);
    if (!isComplete(form, fields, read.ok ? [] : read.error, []) || !read.ok || entry.busy) return;
    setMine(read.value.development);
    const make: Making = (now) => {
      const again = described(fields, ready, now);
      if (!again.ok) throw new Error('a form that was whole is no longer');
      const { development, ...made } = again.value;
      const theirs = now.dossier.developments.find(({ id }) => id === development.id);
      return before === undefined || theirs === undefined
        ? { kind: 'development-added', development, ...made }
        : { kind: 'development-changed', development: rebased(development, before, theirs), ...made };
    };
    await entry.send(signed(fields, make), standing);
  }

  function remove(form: HTMLFormElement, gone: Development) {
    const fields = new FormData(form);
    if (!isComplete(form, fields, [], ['reason']) || entry.busy) return;
    void entry.send(
      signed(fields, (now) => removal(now.dossier, gone.id)),
      standing,
    );
  }

  function described(fields: Fields, ready: DateReaders, now: DossierInView) {
    const retired = now.log.flatMap((line) => line.developments);
    return developmentField(fields, {
      dossier: now.dossier,
      before,
      retired,
      readers: ready,
      locale: localeOf(tongue),
    });
  }

  /** Whether nothing is missing; what is missing is said, and the first of it has the focus. */
  function isComplete(
    form: HTMLFormElement,
    fields: Fields,
    own: readonly FieldProblem[],
    needed: readonly 'reason'[],
  ): boolean {
    const found: readonly FieldProblem[] = [
      ...own,
      ...(fieldText(fields, 'author') === '' ? [{ field: 'author', kind: 'missing' } as const] : []),
      ...needed.flatMap((field) =>
        fieldText(fields, field) === '' ? [{ field, kind: 'reason-needed' } as const] : [],
      ),
    ];
    setProblems(found);
    const [first] = found;
    if (first !== undefined) focusField(form, first.field);
    return first === undefined;
  }

  return (
    <FieldErrors.Provider value={errors}>
      <FormDatesProvider value={{ dossier, item: before, readers }}>
        <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
          <OutcomeNotices
            entry={entry}
            errors={[...errors.values()]}
            before={before}
            mine={mine}
            onTakeTheirs={onTakeTheirs}
          />
          <DevelopmentFields
            dossier={dossier}
            before={before}
            proposed={proposed}
            folded={inPlace && before !== undefined}
          />
          <SigningFields withReason />
          <div className={styles.actions}>
            <Button looks="main" type="submit" isOff={entry.busy}>
              {entry.busy ? words.saving : words.save}
            </Button>
            {cancel}
          </div>
          {before === undefined ? undefined : (
            <RemoveDevelopment dossier={dossier} item={before} onRemove={(form) => remove(form, before)} />
          )}
        </form>
      </FormDatesProvider>
    </FieldErrors.Provider>
  );
}

function signed(fields: Fields, make: Making) {
  return { author: fieldText(fields, 'author'), reason: fieldText(fields, 'reason'), make };
}

type RemoveDevelopmentProps = Readonly<{
  dossier: Dossier;
  item: Development;
  onRemove: (form: HTMLFormElement) => void;
}>;

/** Takes the development out of the dossier, once it is clear what else depends on it. */
function RemoveDevelopment({ dossier, item, onRemove }: RemoveDevelopmentProps) {
  const tongue = useTongue();
  const words = useWords('forms');
  const { checks, hanging, leads } = removalEffects(dossier, item.id);
  const titleOf = (one: Development) => textIn(tongue, one.title).text;
  const effects = [
    ...(checks.length === 0 ? [] : [words.goesChecks(checks.length)]),
    ...new Set(hanging.map((each) => words.staysDated(titleOf(each.item)))),
    ...leads.map(({ origin, next }) => {
      const name = textIn(tongue, origin.name).text;
      return next === undefined ? words.leadsNone(name) : words.leadsNext(name, titleOf(next));
    }),
  ];
  return (
    <details className={styles.more}>
      <summary>{words.remove}</summary>
      <p className={styles.hint}>{words.removeHint}</p>
      {effects.length === 0 ? undefined : (
        <ul className={styles.effects}>
          {effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>{words.removeReason}</p>
      <p>
        <Button
          onClick={({ currentTarget: { form } }) => {
            if (form !== null) onRemove(form);
          }}
        >
          {words.removeSure}
        </Button>
      </p>
    </details>
  );
}
