'use client';

import { useState } from 'react';
import formStyles from '@/components/forms/forms.module.css';
import { SelectField } from '@/components/forms/select-field';
import { useLocale } from '@/components/shell/locale';
import { DataTable } from '@/components/ui/data-table';
import { Choice } from '@/components/ui/field';
import { chronology } from '@/lib/dossier/chronology';
import { chronologyOrder } from '@/lib/dossier/chronology-order';
import { allKept, type MergeChoice, merged, mergedFields } from '@/lib/dossier/merge';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { recordOf } from '@/lib/kernel/record';
import { err, ok } from '@/lib/kernel/result';
import { choice, type Fields, fieldText } from '@/lib/workbench/form-fields';
import { ActForm, type ActProps } from './act-form';
import styles from './editing.module.css';
import { mergedPart } from './merged-part';

/** Two developments that tell of one thing, side by side, and whose word stands for each part of it. */
export function MergeForm(props: ActProps) {
  const { item, standing } = props;
  const { dossier } = standing;
  const locale = useLocale();
  const words = wordsIn(locale, 'editing');
  const [chosen, setChosen] = useState('');
  const dates = chronology(dossier);
  const titles = new Map(dossier.developments.map(({ id, title }) => [id, textIn(locale, title)]));
  const other = dossier.developments.find(({ id }) => id === chosen);
  return (
    <ActForm
      {...props}
      doLabel={words.mergeNow}
      read={(fields) => {
        const gone = fieldText(fields, 'other');
        if (gone === '') return err([{ field: 'other', kind: 'missing' }]);
        return ok(({ dossier: now }) => merged(now, { kept: item.id, gone, choice: choiceIn(fields) }));
      }}
    >
      <p className={formStyles.hint}>{words.mergeIntro}</p>
      <SelectField
        name="other"
        label={words.other}
        defaultValue=""
        options={[
          { value: '', label: words.chooseOther },
          ...chronologyOrder(dates)
            .filter((id) => id !== item.id)
            .map((value) => ({ value, label: titles.get(value)?.text ?? value })),
        ]}
        onChange={setChosen}
      />
      {other === undefined ? undefined : (
        <>
          <DataTable className={styles.sides}>
            <thead>
              <tr>
                <th scope="col">{words.ofWhich}</th>
                {[item, other].map(({ id }) => (
                  <th key={id} scope="col" lang={titles.get(id)?.lang}>
                    {titles.get(id)?.text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {mergedFields.map((field) => (
                <tr key={field}>
                  <th scope="row" id={`merge-${field}`}>
                    {words.fields[field]}
                  </th>
                  {([item, other] as const).map((one, index) => (
                    <td key={one.id}>
                      <Choice
                        type="radio"
                        name={`take-${field}`}
                        value={index === 0 ? 'kept' : 'gone'}
                        defaultChecked={index === 0}
                        aria-describedby={`merge-${field}`}
                      >
                        <span>{mergedPart(locale, { dossier, dates, item: one, field })}</span>
                      </Choice>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </DataTable>
          <p className={formStyles.hint}>{words.both}</p>
        </>
      )}
    </ActForm>
  );
}

function choiceIn(fields: Fields): MergeChoice {
  return recordOf(mergedFields, (field) =>
    choice(fieldText(fields, `take-${field}`), [allKept[field], 'gone']),
  );
}
