import { type FormEvent, useState } from 'react';
import type { DossierView, EntryKept } from '@/lib/api/contract';
import { changeBetween, touchedParts } from '@/lib/dossier/change-between';
import { recordedUnder } from '@/lib/dossier/recorded-under';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { inDigits } from '@/lib/i18n/tongue';
import type { RatingDraft } from '@/lib/session/rating-draft';
import type { RatingChange } from '@/lib/session/rating-draft-changes';
import { fieldText } from '@/lib/workbench/form-fields';
import { focusField } from '../forms/focus-field';
import { SigningFields } from '../forms/signing-fields';
import { type Making, useEntry } from '../forms/use-entry';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ChangeList } from './change-list';
import { RatingConflict } from './rating-conflict';
import styles from './save-ratings.module.css';

type Props = Readonly<{
  view: DossierView;
  /** In its layer, without the draft. */
  recorded: Dossier;
  layer: Layer;
  /** What the address switches off in this view: the ratings are written where they are seen. */
  standing: WhatIf;
  draft: RatingDraft;
  changes: readonly RatingChange[];
  needsReason: boolean;
  onKept: (kept: EntryKept) => void;
  onClose: () => void;
}>;

/** Put on the page when it is wanted: who rates and why, one entry for all, and what to do if others came first. */
export function SaveRatings(props: Props) {
  const { view, recorded, layer, standing, draft, changes, needsReason, onKept, onClose } = props;
  const words = useWords('evidence');
  const tongue = useTongue();
  const form = useWords('forms');
  const [problems, setProblems] = useState<readonly ('author' | 'reason')[]>([]);
  const entry = useEntry(view.slug, onKept);
  const { outcome, wish, busy } = entry;

  const make =
    (whatIf: WhatIf): Making =>
    ({ dossier }) =>
      changeBetween(dossier, recordedUnder(dossier, layer, { ...standing, ...whatIf }), 'rated');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [author, reason] = [fieldText(fields, 'author'), fieldText(fields, 'reason')];
    const missing = [
      ...(author === '' ? (['author'] as const) : []),
      ...(needsReason && reason === '' ? (['reason'] as const) : []),
    ];
    setProblems(missing);
    const [first] = missing;
    if (first !== undefined) return focusField(event.currentTarget, first);
    // what is in view may have moved on; the draft knows the entry that it was begun on
    const { dossier, log } = view;
    if (!busy)
      void entry.send({ author, reason, make: make(draft.now) }, { dossier, seq: draft.basedOn, log });
  }

  return (
    <Dialog labelledBy="save-ratings" isWide isBusy={busy} onClose={onClose}>
      <h2 id="save-ratings">{words.saveTitle}</h2>
      {outcome?.kind === 'conflict' && wish !== undefined ? (
        <RatingConflict
          entries={outcome.entries}
          now={outcome.now}
          layer={layer}
          standing={standing}
          draft={draft}
          busy={busy}
          onSave={(whatIf) => {
            const remade = make(whatIf);
            const { kind, act, ...parts } = changeBetween(
              outcome.now.dossier,
              recordedUnder(outcome.now.dossier, layer, { ...standing, ...whatIf }),
              'rated',
            );
            // others may have rated all of it just so: then there is nothing left to say
            if (touchedParts(parts).length === 0) return onClose();
            void entry.send({ ...wish, make: remade }, outcome.now);
          }}
          onClose={onClose}
        />
      ) : (
        <form className={styles.form} noValidate onSubmit={submit}>
          <p>{words.saveHint}</p>
          <ChangeList changes={changes} dossier={recorded} />
          <Problems
            messages={[
              ...problems.map((field) => (field === 'author' ? words.missingAuthor : words.missingReason)),
              ...(outcome?.kind === 'refused' ? outcome.messages.map((each) => inDigits(tongue, each)) : []),
              ...(outcome?.kind === 'unreachable' ? [form.unreachable] : []),
            ]}
          />
          {needsReason ? <p className={styles.hint}>{words.reasonNeeded}</p> : undefined}
          <SigningFields withReason needsReason={needsReason} />
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button looks="main" type="submit" isOff={busy}>
              {busy ? words.saving : words.save}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
}

function Problems({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return undefined;
  return (
    <ul className={styles.problems} role="alert">
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
