'use client';

import type { FormEvent } from 'react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field, Input } from '@/components/ui/field';
import { WordingSign } from '@/components/wording/wording-sign';
import type { NewEntryBody, Signed } from '@/lib/api/contract';
import { sendSigned, signingName } from '@/lib/api/person-name';
import { sendOutcome } from '@/lib/api/send-outcome';
import type { LogRow } from '@/lib/charts/log-rows';
import type { Development } from '@/lib/dossier/schema';
import { ruleWords } from '@/lib/i18n/rule-words';
import { textIn, writtenIn } from '@/lib/i18n/text';
import { listMarkers, type Tongue } from '@/lib/i18n/tongue';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import { useTongue, useWords } from '../shell/locale';
import styles from './revisions.module.css';
import { Signature } from './signature';

type Props = Readonly<{ tongue: Tongue; slug: string; seq: number; rows: readonly LogRow[] }>;

/** What was changed in the dossier itself, newest first, by whom and why; each of it can be taken back. */
export function DossierLog({ tongue, slug, seq, rows }: Props) {
  return (
    <ol className={styles.log} style={{ listStyleType: listMarkers(tongue) }} reversed>
      {rows.map((row) => (
        <li key={row.entry.id} value={row.entry.seq}>
          <Told tongue={tongue} row={row} />
          {row.removed.map((item) => (
            <RemovedDevelopment key={item.id} tongue={tongue} item={item} />
          ))}
          {row.undoable ? (
            <UndoEntry slug={slug} seq={seq} entry={row.entry.seq} restores={row.removed.length > 0} />
          ) : undefined}
        </li>
      ))}
    </ol>
  );
}

function Told({ tongue, row }: { tongue: Tongue; row: LogRow }) {
  const words = wordsIn(tongue, 'revisions');
  const { entry, subjects, changed, undoes, undoneBy } = row;
  const { change, author, recordedAt, reason } = entry;
  const keys: Readonly<Record<string, string>> = wordsIn(tongue, 'formProblems').keys;
  return (
    <>
      <b>{change.kind === 'parts-replaced' ? words.acts[change.act] : words.kinds[change.kind]}</b>
      {undoes === undefined ? undefined : <span>{words.undoes(undoes)}</span>}
      {subjects.map(({ id, text, lang }, index) => (
        <bdi key={id} lang={lang}>
          {text}
          {index < subjects.length - 1 ? wordsIn(tongue, 'development').semicolon : ''}
        </bdi>
      ))}
      <span className={styles.meta}>
        <Signature tongue={tongue} author={author} recordedAt={recordedAt} />
      </span>
      {reason === undefined ? undefined : <bdi lang={writtenIn(reason)}>{reason}</bdi>}
      <WordingSign tongue={tongue} text={reason} context={{}} />
      {changed.length === 0 || change.kind !== 'development-changed' ? undefined : (
        <span className={styles.meta}>
          {words.changedParts(
            changed.map((key) => keys[key] ?? key).join(wordsIn(tongue, 'development').comma),
          )}
        </span>
      )}
      {undoneBy === undefined ? undefined : <span className={styles.meta}>{words.undoneBy(undoneBy)}</span>}
    </>
  );
}

/** What was removed can still be read as it was. */
function RemovedDevelopment({ tongue, item }: { tongue: Tongue; item: Development }) {
  const words = wordsIn(tongue, 'development');
  const [title, gist, said] = [item.title, item.gist, item.attribution.said].map((text) =>
    textIn(tongue, text),
  );
  return (
    <details className={styles.fold}>
      <summary>{wordsIn(tongue, 'revisions').readRemoved(title?.text ?? item.id)}</summary>
      <p lang={gist?.lang}>{gist?.text}</p>
      <dl className={styles.facts}>
        {(['occurred', 'known'] as const).map((clock) => {
          const { rule } = item[clock];
          const when = rule.kind === 'fixed' ? windowWords(tongue, rule.window) : ruleWords(tongue, rule);
          return (
            <div key={clock}>
              <dt>{clock === 'occurred' ? words.happened : words.known}</dt>
              <dd>{when}</dd>
            </div>
          );
        })}
        <div>
          <dt>{words.said}</dt>
          <dd>
            <bdi lang={said?.lang}>{said?.text}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.grade}</dt>
          <dd>
            <bdi dir="ltr">{item.grade}</bdi>
          </dd>
        </div>
      </dl>
    </details>
  );
}

type UndoEntryProps = Readonly<{
  slug: string;
  seq: number;
  entry: number;
  /** Whether taking it back brings something back that was removed. */
  restores: boolean;
}>;

/** Takes one entry back, by a new one with author and reason. */
function UndoEntry({ slug, seq, entry, restores }: UndoEntryProps) {
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
