'use client';

import { useState } from 'react';
import { useTongue, useWords } from '@/components/shell/locale';
import { scenarioViews } from '@/lib/charts/scenario-view';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { newOrigin } from '@/lib/workbench/naming-form';
import styles from './forms.module.css';
import { SelectField } from './select-field';
import { TwoLanguages } from './two-languages';

type Props = Readonly<{
  dossier: Pick<Dossier, 'scenarios' | 'origins'>;
  before: Development | undefined;
}>;

/** How expected the item is under each scenario, and how much of it counts beside others of its origin. */
export function BearingFields({ dossier, before }: Props) {
  const tongue = useTongue();
  const words = useWords('forms');
  const { ratings, novelties } = words;
  const [origin, setOrigin] = useState(before?.origin ?? '');
  const shares = [
    { value: '1', label: novelties.full },
    { value: '0.75', label: novelties.threeQuarters },
    { value: '0.5', label: novelties.half },
    { value: '0.25', label: novelties.quarter },
    { value: '0', label: novelties.none },
  ];
  const novelty = String(before?.novelty ?? 1);
  const own = shares.some(({ value }) => value === novelty)
    ? []
    : [{ value: novelty, label: novelties.other(before?.novelty ?? 1) }];
  return (
    <fieldset className={styles.section}>
      <legend>{words.bearing}</legend>
      <p className={styles.hint}>{words.bearingHint}</p>
      <div className={styles.pair}>
        {scenarioViews(tongue, dossier.scenarios).map(({ id, name }) => (
          <SelectField
            key={id}
            name={`rating-${id}`}
            label={<bdi>{name}</bdi>}
            defaultValue={before?.ratings[id] ?? ''}
            options={[
              { value: '', label: ratings.none },
              ...(['CC', 'C', 'N', 'I', 'II'] as const).map((value) => ({
                value,
                label: `${value}: ${ratings[value]}`,
              })),
            ]}
          />
        ))}
        <SelectField
          name="novelty"
          label={words.novelty}
          hint={words.noveltyHint}
          defaultValue={novelty}
          options={[...shares, ...own]}
        />
        <SelectField
          name="origin"
          label={words.origin}
          defaultValue={before?.origin ?? ''}
          options={[
            { value: '', label: words.originNone },
            ...dossier.origins.map(({ id, name }) => ({ value: id, label: textIn(tongue, name).text })),
            { value: newOrigin, label: words.originNew },
          ]}
          onChange={setOrigin}
        />
      </div>
      {origin === newOrigin ? (
        <TwoLanguages name="originName" label={words.newOrigin} hint={words.newOriginHint} maxLength={160} />
      ) : undefined}
      <TwoLanguages
        name="noveltyReason"
        label={`${words.noveltyReason} (${words.optional})`}
        text={before?.noveltyReason}
        rows={2}
        maxLength={4000}
        noted
      />
    </fieldset>
  );
}
