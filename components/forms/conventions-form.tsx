'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import { reliabilityTable } from '@/lib/forecast/grade-reliability';
import { textIn } from '@/lib/i18n/text';
import { ok } from '@/lib/kernel/result';
import { conventionField, conventionsField, ratingBases } from '@/lib/workbench/conventions-form';
import styles from './conventions-form.module.css';
import { EntryForm } from './entry-form';
import formStyles from './forms.module.css';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import type { DossierInView } from './use-entry';

const names = ['cautious', 'normal', 'bold'] as const;

/** The start, the temper, the base of a rating and the grade table of a dossier, changed by a signed entry. */
export function ConventionsForm({ standing }: { standing: DossierInView }) {
  const tongue = useTongue();
  const words = useWords('method');
  const { settings, scenarios } = standing.dossier;
  const ids = scenarios.map(({ id }) => id);
  const table = reliabilityTable(settings.reliability);
  const bases = ratingBases.map((base, index) => ({
    value: String(base),
    label: words.bases[names[index] ?? 'normal'],
  }));
  const isUsual = bases.some(({ value }) => value === String(settings.ratingBase));
  const own = { value: String(settings.ratingBase), label: String(settings.ratingBase) };
  const chances = (codes: Readonly<Record<string, number>>, name: (code: string) => string) =>
    Object.entries(codes).map(([code, chance]) => (
      <TextField
        key={code}
        name={name(code)}
        label={
          <bdi dir="ltr" translate="no">
            {code}
          </bdi>
        }
        defaultValue={String(Math.round(chance * 1_000) / 10)}
        dir="ltr"
        maxLength={6}
      />
    ));
  return (
    <EntryForm
      standing={standing}
      doLabel={words.changeNow}
      needsReason
      read={(fields) => {
        const read = conventionsField(fields, ids);
        if (!read.ok) return read;
        return ok(({ dossier }) => ({ kind: 'settings-changed', settings: { ...read.value(dossier) } }));
      }}
      onKept={() => window.location.reload()}
      onCancel={() => document.getElementById('change-conventions')?.removeAttribute('open')}
      onTakeTheirs={() => window.location.reload()}
    >
      <p className={formStyles.hint}>{words.changeHint}</p>
      <fieldset className={formStyles.group}>
        <legend>{words.start}</legend>
        <div className={styles.many}>
          {scenarios.map(({ id, name }) => (
            <TextField
              key={id}
              name={conventionField.prior(id)}
              label={textIn(tongue, name).text}
              defaultValue={String(settings.prior[id] ?? 0)}
              dir="ltr"
              maxLength={8}
            />
          ))}
        </div>
      </fieldset>
      <div className={formStyles.pair}>
        <TextField
          name="temper"
          label={words.temper}
          hint={words.temperHint}
          defaultValue={String(settings.temper)}
          dir="ltr"
          maxLength={6}
        />
        <SelectField
          name="ratingBase"
          label={words.base}
          defaultValue={String(settings.ratingBase)}
          options={isUsual ? bases : [...bases, own]}
        />
      </div>
      <fieldset className={formStyles.group}>
        <legend>{words.chances}</legend>
        <div className={styles.many}>
          {chances(table.letters, conventionField.letter)}
          {chances(table.digits, conventionField.digit)}
        </div>
      </fieldset>
    </EntryForm>
  );
}
