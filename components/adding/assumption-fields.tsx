'use client';

import formStyles from '@/components/forms/forms.module.css';
import { SelectField } from '@/components/forms/select-field';
import { TwoLanguages } from '@/components/forms/two-languages';
import { useLocale, useWords } from '@/components/shell/locale';
import { Choice } from '@/components/ui/field';
import { chronology } from '@/lib/dossier/chronology';
import { chronologyOrder } from '@/lib/dossier/chronology-order';
import type { Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { assumptionStandings } from '@/lib/workbench/adding-form';
import styles from './adding.module.css';

export function AssumptionFields({ dossier }: { dossier: Dossier }) {
  const locale = useLocale();
  const words = useWords('adding');
  const titles = new Map(dossier.developments.map(({ id, title }) => [id, textIn(locale, title)]));
  return (
    <>
      <TwoLanguages name="assumptionText" label={words.assumptionText} maxLength={160} />
      <TwoLanguages
        name="basis"
        label={`${words.basis} (${wordsIn(locale, 'forms').optional})`}
        rows={2}
        maxLength={4000}
      />
      <SelectField
        name="standing"
        label={words.standing}
        defaultValue="caveated"
        options={assumptionStandings.map((value) => ({ value, label: words.standings[value] }))}
      />
      <fieldset className={formStyles.group}>
        <legend>{words.resting}</legend>
        <div className={styles.resting}>
          {chronologyOrder(chronology(dossier)).map((id) => (
            <Choice key={id} name="resting" value={id}>
              <bdi lang={titles.get(id)?.lang}>{titles.get(id)?.text ?? id}</bdi>
            </Choice>
          ))}
        </div>
      </fieldset>
    </>
  );
}
