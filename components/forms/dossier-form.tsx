'use client';

import { type FormEvent, useState } from 'react';
import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useLocale, useTongue, useWords } from '@/components/shell/locale';
import { Button, buttonClass } from '@/components/ui/button';
import { CarryingLink, readersQuery } from '@/components/ui/carrying-link';
import { Choice } from '@/components/ui/field';
import type { DossierView } from '@/lib/api/contract';
import { sendSigned } from '@/lib/api/person-name';
import { type SendOutcome, sendOutcome } from '@/lib/api/send-outcome';
import { scenarioViews } from '@/lib/charts/scenario-view';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { type DossierDescription, dossierField } from '@/lib/workbench/dossier-form';
import type { FieldProblem } from '@/lib/workbench/form-fields';
import { ErrorSummary } from './error-summary';
import { FieldErrors, useFieldError } from './field-errors';
import { focusField } from './focus-field';
import styles from './forms.module.css';
import { problemWords } from './problem-words';
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

const most = 12;
const none: ReadonlyMap<string, string> = new Map();

/** The answers to weigh, each with the shape it will have; the last may be whatever no other covers. */
function ScenarioRows() {
  const locale = useLocale();
  const words = useWords('forms');
  const error = useFieldError('scenario');
  const [rows, setRows] = useState<readonly number[]>([1, 2, 3]);
  const [withRest, setWithRest] = useState(true);
  const marks = scenarioViews(
    locale,
    Array.from({ length: most }, (_, index) => ({ id: `S${index}`, name: {}, standing: 'rated' })),
  );
  const restMark = marks[rows.length];
  return (
    <fieldset className={styles.section}>
      <legend>{words.scenarios}</legend>
      <p className={styles.hint}>{words.scenariosHint}</p>
      {error === undefined ? undefined : <p className={styles.error}>{error}</p>}
      {/* Too few names is the fault of all rows together, so it is not said again beside each. */}
      <FieldErrors.Provider value={none}>
        <ol className={styles.rows}>
          {rows.map((row, index) => {
            const mark = marks[index];
            return (
              <li key={row} className={styles.scenario}>
                {mark === undefined ? undefined : <ScenarioMark scenario={mark} />}
                <TextField name="scenario" label={words.scenario(index + 1)} maxLength={160} />
                <TextField
                  name="scenarioDetail"
                  label={`${words.scenarioDetail(index + 1)} (${words.optional})`}
                  maxLength={160}
                />
                <Button
                  aria-label={words.removeScenario(index + 1)}
                  disabled={rows.length + (withRest ? 1 : 0) <= 2}
                  onClick={() => setRows(rows.filter((other) => other !== row))}
                >
                  ×
                </Button>
              </li>
            );
          })}
          {withRest && restMark !== undefined ? (
            <li className={styles.scenario}>
              <ScenarioMark scenario={restMark} />
              <TextField
                name="rest"
                label={words.scenario(rows.length + 1)}
                defaultValue={words.rest}
                maxLength={160}
              />
            </li>
          ) : undefined}
        </ol>
      </FieldErrors.Provider>
      <Choice name="withRest" checked={withRest} onChange={(event) => setWithRest(event.target.checked)}>
        {words.withRest}
      </Choice>
      <p className={styles.hint}>{words.restHint}</p>
      <div className={styles.actions}>
        <Button
          disabled={rows.length + (withRest ? 1 : 0) >= most}
          onClick={() => setRows([...rows, Math.max(0, ...rows) + 1])}
        >
          {words.addScenario}
        </Button>
      </div>
    </fieldset>
  );
}
