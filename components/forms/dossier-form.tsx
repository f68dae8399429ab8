'use client';

import { type FormEvent, useState } from 'react';
import { useLocale, useTongue, useWords } from '@/components/shell/locale';
import { Button, buttonClass } from '@/components/ui/button';
import { CarryingLink, readersQuery } from '@/components/ui/carrying-link';
import type { DossierView } from '@/lib/api/contract';
import { sendSigned } from '@/lib/api/person-name';
import { type SendOutcome, sendOutcome } from '@/lib/api/send-outcome';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { type DossierDescription, dossierField } from '@/lib/workbench/dossier-form';
import type { FieldProblem } from '@/lib/workbench/form-fields';
import { ErrorSummary } from './error-summary';
import { FieldErrors } from './field-errors';
import { focusField } from './focus-field';
import styles from './forms.module.css';
import { problemWords } from './problem-words';
import { ScenarioRows } from './scenario-rows';
import { SelectField } from './select-field';
import { SigningFields } from './signing-fields';
import { TextField } from './text-field';

/** A new question and the answers to weigh. */
export function DossierForm() {
  const locale = useLocale();
  const tongue = useTongue();
  const words = useWords('forms');
  const scale = wordsIn(tongue, 'wording');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SendOutcome<DossierView>>();
  const errors = new Map(problems.map((problem) => [problem.field, problemWords(tongue, problem)]));

  async function create(description: DossierDescription) {
    setBusy(true);
    const made = await sendOutcome(sendSigned('createDossier', '', description));
    if (made.kind === 'saved') {
      window.location.assign(routes.workbench(locale, made.answer.slug) + readersQuery());
      return;
    }
    setBusy(false);
    setOutcome(made);
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const read = dossierField(new FormData(form));
    setOutcome(undefined);
    setProblems(read.ok ? [] : read.error);
    if (read.ok) {
      if (!busy) void create(read.value);
      return;
    }
    const [first] = read.error;
    if (first !== undefined) focusField(form, first.field);
  }

  const messages =
    outcome?.kind === 'refused'
      ? outcome.messages
      : outcome?.kind === 'unreachable'
        ? [words.unreachable]
        : [...errors.values()];
  return (
    <FieldErrors.Provider value={errors}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <ErrorSummary messages={messages} />
        <SelectField
          name="language"
          label={words.language}
          defaultValue={locale}
          options={[
            { value: 'en', label: words.languages.en },
            { value: 'ar', label: words.languages.ar },
          ]}
        />
        <TextField name="title" label={words.dossierTitle} maxLength={160} required />
        <TextField
          name="question"
          label={words.question}
          hint={words.questionHint}
          maxLength={160}
          required
        />
        <TextField name="claim" label={words.claim} hint={words.claimHint} maxLength={160} required />
        <TextField
          name="meaning"
          label={words.meaning}
          hint={words.meaningHint}
          rows={3}
          maxLength={4000}
          required
        />
        <div className={styles.pair}>
          <TextField name="anchorOn" type="date" label={words.anchor} hint={words.anchorHint} required />
          <TextField name="horizonOn" type="date" label={words.horizon} hint={words.horizonHint} required />
        </div>
        <SelectField
          name="yardstick"
          label={scale.scale}
          hint={scale.scaleHint}
          defaultValue="icd203"
          options={[
            { value: 'icd203', label: scale.yardsticks.icd203 },
            { value: 'phia', label: scale.yardsticks.phia },
          ]}
        />
        <ScenarioRows />
        <SigningFields />
        <div className={styles.actions}>
          <Button looks="main" type="submit" isOff={busy}>
            {busy ? words.saving : words.create}
          </Button>
          <CarryingLink leaves className={buttonClass('plain')} href={routes.home(locale)}>
            {words.cancel}
          </CarryingLink>
        </div>
      </form>
    </FieldErrors.Provider>
  );
}
