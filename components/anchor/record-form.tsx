'use client';

import { type FormEvent, useId, useState } from 'react';
import { useLocale, useWords } from '@/components/shell/locale';
import { rememberedName, rememberName } from '@/components/ui/remembered-name';
import type { SendOutcome } from '@/lib/api/send-outcome';
import { recordedAt } from '@/lib/i18n/recorded-at';
import { writtenIn } from '@/lib/i18n/text';
import styles from './anchor.module.css';

export type Signed = Readonly<{ author: string; reason: string }>;
type Refusal = Exclude<SendOutcome<unknown>, { kind: 'saved' }>;
type Props = Readonly<{
  /** Sends it; `basedOn` is the entry that somebody else made meanwhile, where mine is to follow theirs. */
  onRecord: (signed: Signed, basedOn?: number) => Promise<Refusal | undefined>;
  onTakeTheirs: () => void;
}>;

/** Who records the publication date, and why: both are asked for, since everything that hangs on it moves. */
export function RecordForm({ onRecord, onTakeTheirs }: Props) {
  const words = useWords('anchor');
  const locale = useLocale();
  const ids = { author: useId(), reason: useId() };
  const [signed, setSigned] = useState<Signed>();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const missing = {
    author: signed !== undefined && signed.author === '',
    reason: signed !== undefined && signed.reason === '',
  };

  async function send(given: Signed, basedOn?: number) {
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
    const empty = given.reason === '' ? ids.reason : given.author === '' ? ids.author : undefined;
    if (empty !== undefined) return form.querySelector<HTMLElement>(`[id="${empty}"]`)?.focus();
    rememberName(given.author);
    if (!busy) void send(given);
  }
  return (
    <form noValidate onSubmit={onSubmit} aria-label={words.keep}>
      <p className={styles.muted}>{words.keepHint}</p>
      <div className={styles.form}>
        <div className={styles.field}>
          <label htmlFor={ids.reason}>{words.reason}</label>
          <textarea
            id={ids.reason}
            name="reason"
            rows={2}
            dir="auto"
            maxLength={4000}
            aria-required="true"
            aria-invalid={missing.reason}
            aria-describedby={`${ids.reason}-note`}
          />
          <p id={`${ids.reason}-note`} className={missing.reason ? styles.against : styles.muted}>
            {missing.reason ? words.missingReason : words.reasonHint}
          </p>
        </div>
        <div className={styles.field}>
          <label htmlFor={ids.author}>{words.author}</label>
          <input
            id={ids.author}
            name="author"
            autoComplete="name"
            dir="auto"
            maxLength={80}
            defaultValue={rememberedName()}
            aria-required="true"
            aria-invalid={missing.author}
            aria-describedby={`${ids.author}-note`}
          />
          <p id={`${ids.author}-note`} className={styles.against}>
            {missing.author ? words.missingAuthor : undefined}
          </p>
        </div>
      </div>
      <div role="alert" className={styles.against}>
        {refusal?.kind === 'unreachable' ? <p>{words.unreachable}</p> : undefined}
        {refusal?.kind === 'refused' ? (
          <p>
            {words.refused} {refusal.messages.join(' ')}
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
                  <bdi>{recordedAt(locale, at)}</bdi> {reason}
                </li>
              ))}
            </ul>
            <p className={styles.lead}>
              <button
                type="button"
                className={styles.button}
                onClick={() => void send(signed, Math.max(...refusal.entries.map(({ seq }) => seq)))}
              >
                {words.keepMine}
              </button>
              <button type="button" className={styles.button} onClick={onTakeTheirs}>
                {words.takeTheirs}
              </button>
            </p>
          </>
        ) : undefined}
      </div>
      <button type="submit" className={styles.primary} aria-disabled={busy}>
        {busy ? words.saving : words.save}
      </button>
    </form>
  );
}
