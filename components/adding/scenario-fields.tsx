'use client';

import formStyles from '@/components/forms/forms.module.css';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { TwoLanguages } from '@/components/forms/two-languages';
import { useLocale, useWords } from '@/components/shell/locale';
import type { Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';

/** Out of the rest, where there is one: that is what a rest is for. */
export function ScenarioFields({ dossier }: { dossier: Dossier }) {
  const locale = useLocale();
  const words = useWords('adding');
  const rest = dossier.scenarios.find(({ standing }) => standing === 'reserved') ?? dossier.scenarios.at(-1);
  return (
    <>
      <TwoLanguages name="scenarioName" label={words.scenarioName} maxLength={160} />
      <TwoLanguages
        name="scenarioDetail"
        label={`${words.scenarioDetail} (${wordsIn(locale, 'forms').optional})`}
        maxLength={160}
      />
      <div className={formStyles.pair}>
        <SelectField
          name="source"
          label={words.source}
          defaultValue={rest?.id ?? ''}
          options={dossier.scenarios.map(({ id, name }) => ({ value: id, label: textIn(locale, name).text }))}
        />
        <TextField name="share" label={words.share} defaultValue="30" dir="ltr" maxLength={6} required />
      </div>
    </>
  );
}
