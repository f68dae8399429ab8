'use client';

import { EntryForm } from '@/components/forms/entry-form';
import formStyles from '@/components/forms/forms.module.css';
import { TextField } from '@/components/forms/text-field';
import { useKeepEntry } from '@/components/session/use-keep-entry';
import { useSession } from '@/components/session/use-session';
import { useLocale, useWords } from '@/components/shell/locale';
import { writtenIn } from '@/lib/i18n/text';
import { err, ok } from '@/lib/kernel/result';
import { asAddressed } from '@/lib/session/what-if-address-written';
import { fieldText } from '@/lib/workbench/form-fields';
import { setKept } from '@/lib/workbench/kept-sets';

/** Puts the sandbox into the dossier's log under a name; unsaved weights go along. */
export function KeepSet({ onClose }: Readonly<{ onClose: () => void }>) {
  const view = useSession('record');
  const whatIf = useSession('whatIf');
  const layer = useSession('layer');
  const points = useSession('weights');
  const draft = useSession('isUnsaved') ? points : undefined;
  const keepEntry = useKeepEntry();
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
        const kept = {
          ...asAddressed(whatIf),
          // the view comes along where it is not the dossier's own
          ...(layer !== view.dossier.settings.layer && { layer }),
          ...(draft && { weights: { ...draft } }),
        };
        return ok(({ dossier }) =>
          setKept(dossier, {
            name: said(name),
            ...(note !== '' && { note: said(note) }),
            whatIf: kept,
          }),
        );
      }}
      onKept={(kept) => {
        keepEntry(kept);
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
