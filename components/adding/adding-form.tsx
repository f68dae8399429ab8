'use client';

import { EntryForm } from '@/components/forms/entry-form';
import formStyles from '@/components/forms/forms.module.css';
import type { Standing } from '@/components/forms/use-entry';
import { useWords } from '@/components/shell/locale';
import type { EntryKept } from '@/lib/api/contract';
import { ok } from '@/lib/kernel/result';
import { assumptionField, indicatorField, scenarioField } from '@/lib/workbench/adding-form';
import type { Fields } from '@/lib/workbench/form-fields';
import { AssumptionFields } from './assumption-fields';
import { IndicatorFields } from './indicator-fields';
import { ScenarioFields } from './scenario-fields';

export type Added = 'scenario' | 'indicator' | 'assumption';

type Props = Readonly<{
  what: Added;
  standing: Standing;
  onKept: (kept: EntryKept) => void;
  onCancel: () => void;
}>;

const fieldsOf = { scenario: ScenarioFields, indicator: IndicatorFields, assumption: AssumptionFields };
const introOf = {
  scenario: 'scenarioIntro',
  indicator: 'indicatorIntro',
  assumption: 'assumptionIntro',
} as const;

/** What comes into a dossier beside its developments, each as one entry of its log. */
export function AddingForm({ what, standing, onKept, onCancel }: Props) {
  const words = useWords('adding');
  const Fields = fieldsOf[what];
  const scenarios = standing.dossier.scenarios.map(({ id }) => id);
  return (
    <EntryForm
      {...{ standing, onKept, onCancel }}
      doLabel={words.addNow[what]}
      needsReason={what === 'scenario'}
      read={(fields) => {
        const read = readOf(what, fields, scenarios);
        return read.ok ? ok(({ dossier }) => read.value(dossier)) : read;
      }}
      onTakeTheirs={onCancel}
    >
      <p className={formStyles.hint}>{words[introOf[what]]}</p>
      <Fields dossier={standing.dossier} />
    </EntryForm>
  );
}

function readOf(what: Added, fields: Fields, scenarios: readonly string[]) {
  if (what === 'scenario') return scenarioField(fields);
  return what === 'indicator' ? indicatorField(fields, scenarios) : assumptionField(fields);
}
