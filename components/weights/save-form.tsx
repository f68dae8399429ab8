'use client';

import { type FormEvent, useMemo, useState } from 'react';
import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useTongue, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { DialogActions } from '@/components/ui/dialog';
import { Field, Input, TextArea } from '@/components/ui/field';
import { WordingNotes } from '@/components/wording/wording-notes';
import { signingName } from '@/lib/api/person-name';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Confidence } from '@/lib/dossier/schema';
import { percent } from '@/lib/i18n/numbers';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import type { WeightsChanged } from '@/lib/wording/fault';
import type { ReasonNeeded } from '@/lib/workbench/reason-needed';
import type { SaveProblem } from '@/lib/workbench/save-input';
import type { SaveInput, SaveOutcome } from '@/lib/workbench/save-outcome';
import { ConfidenceField } from './confidence-field';
import { GapField } from './gap-field';
import styles from './save-dialog.module.css';

type Points = Readonly<Record<string, number>>;
type Props = Readonly<{
  scenarios: readonly ScenarioView[];
  points: Points;
  saved: Points;
  /** The last revision’s weights, and the names by which a reason can speak of each scenario. */
  before: Points;
  names: WeightsChanged['names'];
  implied: Points;
  needed?: ReasonNeeded | undefined;
  confidence?: Confidence | undefined;
  /** What was sent before and refused: nothing of it has to be typed again. */
  given?: SaveInput | undefined;
  asOf: string;
  /** Older than the last revision's day: it will nevertheless be the judgement of all later days. */
  backdated: boolean;
  busy: boolean;
  problems: readonly SaveProblem[];
  failure?: Extract<SaveOutcome, { kind: 'failed' }> | undefined;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onCancel: () => void;
}>;

/** Who judges, how sure they are, and why the weights change. */
export function SaveForm(props: Props) {
  const {
    given,
    scenarios,
    points,
    saved,
    before,
    names,
    needed,
    confidence,
    asOf,
    backdated,
    busy,
    problems,
    failure,
    onSubmit,
    onCancel,
  } = props;
  const tongue = useTongue();
  const words = wordsIn(tongue, 'weights');
  const [reason, setReason] = useState(given?.reason ?? '');
  const change = useMemo(() => ({ before, after: points, names }), [before, points, names]);
  const unchanged = scenarios.every(({ id }) => points[id] === saved[id]);
  const name = (id: string) => scenarios.find((scenario) => scenario.id === id)?.name ?? id;
  const level = given?.confidence ?? confidence;
  const terms = wordsIn(tongue, 'estimative');
  const why =
    needed === undefined
      ? undefined
      : needed.kind === 'points'
        ? words.needsPoints(name(needed.id), needed.points)
        : words.needsWord(name(needed.id), terms[needed.from], terms[needed.to]);
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      <h2 id="save-heading">{words.dialogTitle}</h2>
      <p className={styles.hint}>{words.asOf(asOf)}</p>
      {backdated ? <p className={styles.hint}>{words.backdated}</p> : undefined}
      <PointsCompared scenarios={scenarios} points={points} saved={saved} />
      {unchanged ? <p className={styles.hint}>{words.nothingToSave}</p> : undefined}
      <FailureNotice failure={failure} />
      <Field
        label={words.author}
        hint={problems.includes('author') ? undefined : words.authorHint}
        error={problems.includes('author') ? words.missingAuthor : undefined}
      >
        {(ties) => (
          <Input
            {...ties}
            name="author"
            autoComplete="name"
            maxLength={80}
            defaultValue={given?.author ?? signingName()}
            aria-required="true"
          />
        )}
      </Field>
      <ConfidenceField
        level={level?.level}
        reason={level?.reason === undefined ? '' : textIn(tongue, level.reason).text}
        missing={problems.includes('confidence')}
      />
      <Field
        label={needed === undefined ? words.reasonOptional : words.reason}
        hint={problems.includes('reason') ? undefined : why}
        error={problems.includes('reason') ? `${words.missingReason} ${why ?? ''}` : undefined}
      >
        {(ties) => (
          <div>
            <TextArea
              {...ties}
              name="reason"
              defaultValue={given?.reason}
              dir="auto"
              rows={3}
              maxLength={4000}
              aria-required={needed !== undefined}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
            <WordingNotes text={reason} change={change} />
          </div>
        )}
      </Field>
      <GapField scenarios={scenarios} points={points} implied={props.implied} given={given?.gapReason} />
      <DialogActions>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button looks="main" type="submit" isOff={busy}>
          {busy ? words.saving : words.saveNow}
        </Button>
      </DialogActions>
    </form>
  );
}

/** Why nothing was saved and that nothing is lost, where it happened. */
function FailureNotice({ failure }: { failure: Extract<SaveOutcome, { kind: 'failed' }> | undefined }) {
  const words = useWords('weights');
  if (failure === undefined) return undefined;
  const sentences = {
    unreachable: words.failedUnreachable,
    refused: words.failedRefused,
    server: words.failedServer,
  };
  return (
    <p className={styles.failure} role="alert">
      {sentences[failure.why]} {failure.detail}
    </p>
  );
}

type PointsComparedProps = Readonly<{
  scenarios: readonly ScenarioView[];
  points: Points;
  saved: Points;
}>;

/** What is about to be saved, each weight beside the one it follows. */
function PointsCompared({ scenarios, points, saved }: PointsComparedProps) {
  const tongue = useTongue();
  return (
    <ul className={styles.compared}>
      {scenarios.map((scenario) => {
        const now = points[scenario.id] ?? 0;
        const was = saved[scenario.id] ?? 0;
        return (
          <li key={scenario.id}>
            <ScenarioMark scenario={scenario} size={11} />
            <bdi lang={scenario.lang}>{scenario.name}</bdi>{' '}
            <b>
              <bdi dir="ltr">{percent(tongue, now)}</bdi>
            </b>
            {now === was ? undefined : (
              <span className={styles.hint}>
                {wordsIn(tongue, 'weights').was} <bdi dir="ltr">{percent(tongue, was)}</bdi>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
