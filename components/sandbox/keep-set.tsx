'use client';

import { EntryForm } from '@/components/forms/entry-form';
import formStyles from '@/components/forms/forms.module.css';
import { TextField } from '@/components/forms/text-field';
import { useLocale, useWords } from '@/components/shell/locale';
import type { Weights } from '@/lib/dossier/atoms';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { writtenIn } from '@/lib/i18n/text';
import { err, ok } from '@/lib/kernel/result';
import { trialOf, whatIfOf } from '@/lib/session/what-if-address-written';
import { fieldText } from '@/lib/workbench/form-fields';
import { setKept } from '@/lib/workbench/kept-sets';
import type { SandboxView } from './sandbox-view';

type Props = Pick<SandboxView, 'view' | 'onKept'> &
  Readonly<{ draft: Weights | undefined; whatIf: WhatIf; onClose: () => void }>;

/** Puts the sandbox into the dossier's log under a name; unsaved weights go along. */
export function KeepSet({ view, draft, onKept, whatIf, onClose }: Props) {
  const words = useWords('sandbox');
  const locale = useLocale();
  return (
    <EntryForm
      standing={view}
      doLabel={words.keep.now}
      needsReason={false}
      read={(fields) => {
        const [name, note] = [fieldText(fields, 'setName'), fieldText(fields, 'note')];
        if (name === '') return err([{ field: 'setName', kind: 'missing' }]);
        const said = (text: string) => ({ [writtenIn(text) ?? locale]: text });
        // as an address would hold it: what is kept can be opened again as it is
        const kept = { ...whatIfOf(trialOf(whatIf)), ...(draft && { weights: { ...draft } }) };
        return ok(({ dossier }) =>
          setKept(dossier, {
            name: said(name),
            ...(note !== '' && { note: said(note) }),
            whatIf: kept,
          }),
        );
      }}
      onKept={(kept) => {
        onKept(kept);
        onClose();
      }}
      onCancel={onClose}
      onTakeTheirs={onClose}
    >
      <p className={formStyles.hint}>
        {words.keep.hint} {draft === undefined ? undefined : words.keep.withWeights}
      </p>
      <div className={formStyles.pair}>
        <TextField name="setName" label={words.keep.name} maxLength={160} required />
        <TextField name="note" label={words.keep.note} maxLength={4000} />
      </div>
    </EntryForm>
  );
}
