'use client';

import { useMemo } from 'react';
import { useTongue, useWords } from '@/components/shell/locale';
import { chronology } from '@/lib/dossier/chronology';
import { chronologyOrder } from '@/lib/dossier/chronology-order';
import { textIn } from '@/lib/i18n/text';
import type { DateRule } from '@/lib/time/date-rule';
import { useFieldError } from './field-errors';
import { useFormDates } from './form-dates';
import styles from './forms.module.css';
import { SelectField } from './select-field';
import { TextField } from './text-field';

type Props = Readonly<{ name: string; rule: DateRule | undefined }>;

/** The other developments, in order of time, as choices. */
function useOthers() {
  const tongue = useTongue();
  const { dossier, item } = useFormDates();
  return useMemo(() => {
    const titles = new Map(dossier.developments.map(({ id, title }) => [id, textIn(tongue, title).text]));
    return chronologyOrder(chronology(dossier))
      .filter((id) => id !== item?.id)
      .map((value) => ({ value, label: titles.get(value) ?? value }));
  }, [dossier, item, tongue]);
}

/** After one development, before another, or both: no date is invented. */
export function OrderFields({ name, rule }: Props) {
  const words = useWords('dateForms');
  const options = [{ value: '', label: words.noOther }, ...useOthers()];
  const error = useFieldError(`${name}After`);
  const own = rule?.kind === 'ordered' ? rule : undefined;
  return (
    <div className={styles.pair}>
      <SelectField
        name={`${name}After`}
        label={words.afterOther}
        defaultValue={own?.after ?? ''}
        options={options}
        error={error}
      />
      <SelectField
        name={`${name}Before`}
        label={words.beforeOther}
        defaultValue={own?.before ?? ''}
        options={options}
      />
    </div>
  );
}

/** So many months after or before another development. */
export function ApartFields({ name, rule }: Props) {
  const words = useWords('dateForms');
  const own = rule?.kind === 'relative' ? rule : undefined;
  const options = [{ value: '', label: words.chooseOther }, ...useOthers()];
  const error = useFieldError(`${name}To`);
  return (
    <div className={styles.pair}>
      <SelectField
        name={`${name}To`}
        label={words.fromOther}
        defaultValue={own?.to ?? ''}
        options={options}
        error={error}
      />
      <SelectField
        name={`${name}Side`}
        label={words.side}
        defaultValue={(own?.months ?? 0) < 0 ? 'before' : 'after'}
        options={(['after', 'before'] as const).map((value) => ({ value, label: words.sides[value] }))}
      />
      <TextField
        name={`${name}Months`}
        label={words.monthsApart}
        defaultValue={own === undefined ? '0' : String(Math.abs(own.months))}
        dir="ltr"
        maxLength={4}
      />
      <TextField
        name={`${name}Tolerance`}
        label={words.tolerance}
        defaultValue={String(own?.toleranceMonths ?? 0)}
        dir="ltr"
        maxLength={3}
      />
    </div>
  );
}
