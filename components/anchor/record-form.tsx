'use client';

import { type FormEvent, useState } from 'react';
import { useTongue, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { Field, Input, TextArea } from '@/components/ui/field';
import { signingName } from '@/lib/api/person-name';
import type { SendOutcome } from '@/lib/api/send-outcome';
import { recordedAt } from '@/lib/i18n/recorded-at';
import { writtenIn } from '@/lib/i18n/text';
import { inDigits } from '@/lib/i18n/tongue';
import styles from './anchor.module.css';

export type SignedReason = Readonly<{ author: string; reason: string }>;
type Refusal = Exclude<SendOutcome<unknown>, { kind: 'saved' }>;
type Props = Readonly<{
  /** Sends it; `basedOn` is the entry that somebody else made meanwhile, where mine is to follow theirs. */
  onRecord: (signed: SignedReason, basedOn?: number) => Promise<Refusal | undefined>;
  onTakeTheirs: () => void;
}>;

/** Who records the publication date, and why: both are asked for, since everything that hangs on it moves. */
export function RecordForm({ onRecord, onTakeTheirs }: Props) {
  const words = useWords('anchor');
  const tongue = useTongue();
  const [signed, setSigned] = useState<SignedReason>();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const missing = {
    author: signed !== undefined && signed.author === '',
    reason: signed !== undefined && signed.reason === '',
  };

  async function send(given: SignedReason, basedOn?: number) {
    setBusy(true);
    setRefusal(await onRecord(given, basedOn));
    setBusy(false);
  }
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const given = {
      author: String(fields.get('author') ?? '').trim(),
      reason: String(fields.get('reason') ?? '').trim(),
    };
    setSigned(given);
    const empty = given.reason === '' ? 'reason' : given.author === '' ? 'author' : undefined;
    if (empty !== undefined) return form.querySelector<HTMLElement>(`[name="${empty}"]`)?.focus();
    if (!busy) void send(given);
  }
  return (
    <form noValidate onSubmit={onSubmit} aria-label={words.keep}>
      <p className={styles.muted}>{words.keepHint}</p>
      <div className={styles.form}>
        <Field
          label={words.reason}
          hint={missing.reason ? undefined : words.reasonHint}
          error={missing.reason ? words.missingReason : undefined}
          className={styles.field}
        >
          {(ties) => (
            <TextArea {...ties} name="reason" rows={2} dir="auto" maxLength={4000} aria-required="true" />
          )}
        </Field>
        <Field
          label={words.author}
          error={missing.author ? words.missingAuthor : undefined}
          className={styles.field}
        >
          {(ties) => (
            <Input
              {...ties}
              name="author"
              autoComplete="name"
              dir="auto"
              maxLength={80}
              defaultValue={signingName()}
              aria-required="true"
            />
          )}
        </Field>
      </div>
      <div role="alert" className={styles.against}>
        {refusal?.kind === 'unreachable' ? <p>{words.unreachable}</p> : undefined}
        {refusal?.kind === 'refused' ? (
          <p>
            {words.refused} {inDigits(tongue, refusal.messages.join(' '))}
          </p>
        ) : undefined}
        {refusal?.kind === 'conflict' && signed !== undefined ? (
          <>
            <p>{words.conflict}</p>
            <ul>
              {refusal.entries.map(({ id, author, recordedAt: at, reason }) => (
                <li key={id}>
                  <bdi lang={writtenIn(author)}>{author}</bdi>
                  {words.comma}
                  <bdi>{recordedAt(tongue, at)}</bdi> {reason}
                </li>
              ))}
            </ul>
            <p className={styles.lead}>
              <Button
                looks="tool"
                onClick={() => void send(signed, Math.max(...refusal.entries.map(({ seq }) => seq)))}
              >
                {words.keepMine}
              </Button>
              <Button looks="tool" onClick={onTakeTheirs}>
                {words.takeTheirs}
              </Button>
            </p>
          </>
        ) : undefined}
      </div>
      <Button looks="main" type="submit" isOff={busy}>
        {busy ? words.saving : words.save}
      </Button>
    </form>
  );
}
