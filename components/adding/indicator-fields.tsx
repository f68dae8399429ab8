'use client';

import formStyles from '@/components/forms/forms.module.css';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { TwoLanguages } from '@/components/forms/two-languages';
import { useLocale, useWords } from '@/components/shell/locale';
import type { Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { chanceField } from '@/lib/workbench/adding-form';

export function IndicatorFields({ dossier }: { dossier: Dossier }) {
  const locale = useLocale();
  const words = useWords('adding');
  const scenarios = dossier.scenarios.map(({ id, name }) => ({
    value: id,
    label: textIn(locale, name).text,
  }));
  return (
    <>
      <TwoLanguages name="indicatorText" label={words.indicatorText} maxLength={160} />
      <div className={formStyles.pair}>
        <SelectField
          name="scenario"
          label={words.scenario}
          defaultValue={scenarios[0]?.value ?? ''}
          options={scenarios}
        />
        <TextField name="by" type="date" label={words.by} required />
      </div>
      <fieldset className={formStyles.group}>
        <legend>{`${words.chances} (${wordsIn(locale, 'forms').optional})`}</legend>
        <div className={formStyles.pair}>
          {scenarios.map(({ value, label }) => (
            <TextField
              key={value}
              name={chanceField(value)}
              label={words.chance(label)}
              dir="ltr"
              maxLength={6}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
