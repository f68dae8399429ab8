'use client';

import { EntryForm } from '@/components/forms/entry-form';
import formStyles from '@/components/forms/forms.module.css';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { TwoLanguages } from '@/components/forms/two-languages';
import type { DossierInView } from '@/components/forms/use-entry';
import { useTongue, useWords } from '@/components/shell/locale';
import { Choice } from '@/components/ui/field';
import type { EntryKept } from '@/lib/api/contract';
import { chronology } from '@/lib/dossier/chronology';
import { chronologyOrder } from '@/lib/dossier/chronology-order';
import type { Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { ok } from '@/lib/kernel/result';
import {
  assumptionField,
  assumptionStandings,
  chanceField,
  indicatorField,
  scenarioField,
} from '@/lib/workbench/adding-form';
import type { Fields } from '@/lib/workbench/form-fields';
import styles from './adding.module.css';

export type Added = 'scenario' | 'indicator' | 'assumption';

type Props = Readonly<{
  what: Added;
  standing: DossierInView;
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

/** Out of the rest, where there is one: that is what a rest is for. */
function ScenarioFields({ dossier }: { dossier: Dossier }) {
  const tongue = useTongue();
  const words = useWords('adding');
  const rest = dossier.scenarios.find(({ standing }) => standing === 'reserved') ?? dossier.scenarios.at(-1);
  return (
    <>
      <TwoLanguages name="scenarioName" label={words.scenarioName} maxLength={160} />
      <TwoLanguages
        name="scenarioDetail"
        label={`${words.scenarioDetail} (${wordsIn(tongue, 'forms').optional})`}
        maxLength={160}
      />
      <div className={formStyles.pair}>
        <SelectField
          name="source"
          label={words.source}
          defaultValue={rest?.id ?? ''}
          options={dossier.scenarios.map(({ id, name }) => ({ value: id, label: textIn(tongue, name).text }))}
        />
        <TextField name="share" label={words.share} defaultValue="30" dir="ltr" maxLength={6} required />
      </div>
    </>
  );
}

function IndicatorFields({ dossier }: { dossier: Dossier }) {
  const tongue = useTongue();
  const words = useWords('adding');
  const scenarios = dossier.scenarios.map(({ id, name }) => ({
    value: id,
    label: textIn(tongue, name).text,
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
        <legend>{`${words.chances} (${wordsIn(tongue, 'forms').optional})`}</legend>
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

function AssumptionFields({ dossier }: { dossier: Dossier }) {
  const tongue = useTongue();
  const words = useWords('adding');
  const titles = new Map(dossier.developments.map(({ id, title }) => [id, textIn(tongue, title)]));
  return (
    <>
      <TwoLanguages name="assumptionText" label={words.assumptionText} maxLength={160} />
      <TwoLanguages
        name="basis"
        label={`${words.basis} (${wordsIn(tongue, 'forms').optional})`}
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
