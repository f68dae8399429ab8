'use client';

import { useState } from 'react';
import formStyles from '@/components/forms/forms.module.css';
import { SelectField } from '@/components/forms/select-field';
import { useTongue } from '@/components/shell/locale';
import { DataTable } from '@/components/ui/data-table';
import { Choice } from '@/components/ui/field';
import type { Chronology } from '@/lib/dossier/chronology';
import { chronology } from '@/lib/dossier/chronology';
import { chronologyOrder } from '@/lib/dossier/chronology-order';
import type { MergedField } from '@/lib/dossier/merge';
import { allKept, type MergeChoice, merged, mergedFields } from '@/lib/dossier/merge';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { countsWords } from '@/lib/i18n/counts-words';
import { isolated } from '@/lib/i18n/isolated';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import { recordOf } from '@/lib/kernel/record';
import { err, ok } from '@/lib/kernel/result';
import { choice, type Fields, fieldText } from '@/lib/workbench/form-fields';
import { ActForm, type ActProps } from './act-form';
import styles from './editing.module.css';

/** Two developments that report one event, side by side; for each part of it, whose words are kept. */
export function MergeForm(props: ActProps) {
  const { item, standing } = props;
  const { dossier } = standing;
  const tongue = useTongue();
  const words = wordsIn(tongue, 'editing');
  const [chosen, setChosen] = useState('');
  const dates = chronology(dossier);
  const titles = new Map(dossier.developments.map(({ id, title }) => [id, textIn(tongue, title)]));
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
                        <span>{mergedPart(tongue, { dossier, dates, item: one, field })}</span>
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

type Part = Readonly<{ dossier: Dossier; dates: Chronology; item: Development; field: MergedField }>;

/** What one development says in one part of it, short enough to be compared. */
function mergedPart(tongue: Tongue, { dossier, dates, item, field }: Part): string {
  const words = wordsIn(tongue, 'development');
  switch (field) {
    case 'title':
    case 'gist':
      return textIn(tongue, item[field]).text;
    case 'occurred':
    case 'known':
      return windowWords(tongue, dates[item.id]?.[field]);
    case 'source':
      return `${textIn(tongue, item.attribution.said).text} (${words.kinds[item.attribution.kind]})`;
    case 'grade':
      return item.grade;
    case 'standing':
      return words.standing[item.standing];
    case 'ratings':
      return [rated(tongue, dossier, item), countsWords(words, tongue, item.novelty)].join(words.semicolon);
    case 'doubt':
      return item.doubt === undefined ? wordsIn(tongue, 'editing').nothing : textIn(tongue, item.doubt).text;
  }
}

function rated(tongue: Tongue, dossier: Dossier, { ratings }: Development): string {
  const rated = dossier.scenarios.flatMap(({ id, name }) =>
    ratings[id] === undefined ? [] : [`${textIn(tongue, name).text} ${isolated(ratings[id])}`],
  );
  return rated.length === 0
    ? wordsIn(tongue, 'editing').nothing
    : rated.join(wordsIn(tongue, 'development').comma);
}
