'use client';

import { useEffect, useId, useMemo, useState } from 'react';
import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useScenarioViews } from '@/components/session/use-scenario-views';
import { useDispatch, useSession } from '@/components/session/use-session';
import { type Trying, useTrying } from '@/components/session/use-trying';
import { useTongue, useWords } from '@/components/shell/locale';
import { Choice, Select } from '@/components/ui/field';
import { priorWith } from '@/lib/charts/sandbox-prior';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Dossier } from '@/lib/dossier/schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import { textIn } from '@/lib/i18n/text';
import { isSame } from '@/lib/kernel/is-same';
import { Dial } from './dial';
import { KeptSets } from './kept-sets';
import { ReliabilityFields } from './reliability-fields';
import styles from './sandbox-panel.module.css';
import { SettingsFields } from './settings-fields';
import { WhatIfItem } from './what-if-item';

type Part = Readonly<{ trying: Trying }>;

/** Everything that can be otherwise. The frame is up as long as this is open, so that nothing moves with the first change. */
export function SandboxPanel() {
  const words = useWords('sandbox').panel;
  const dispatch = useDispatch();
  const trying = useTrying();
  const dossier = useSession('recorded');
  const scenarios = useScenarioViews();
  useEffect(() => {
    dispatch({ type: 'enter' });
    return () => dispatch({ type: 'leave' });
  }, [dispatch]);
  return (
    <div className={styles.panel}>
      <p className={styles.whole}>{words.intro}</p>
      <SettingsFields {...{ dossier, trying }} />
      <PriorFields {...{ dossier, scenarios, trying }} />
      <ReliabilityFields {...{ dossier, trying }} />
      <OneDevelopment trying={trying} />
      <Checks trying={trying} />
      <KeptSets />
    </div>
  );
}

function OneDevelopment({ trying }: Part) {
  const dossier = useSession('recorded');
  const layer = useSession('layer');
  const { selected } = useSession('address');
  const words = useWords('sandbox').panel;
  const tongue = useTongue();
  const id = useId();
  const [chosen, setChosen] = useState(selected ?? '');
  const { checksOff } = trying.whatIf;
  const developments = useMemo(
    () => dossierInLayer(dossier, layer, [...dossier.settings.checksOff, ...(checksOff ?? [])]).developments,
    [dossier, layer, checksOff],
  );
  // thousands of them need not be made anew while a slider moves
  const options = useMemo(
    () =>
      developments.map(({ id: each, title }) => (
        <option key={each} value={each}>
          {textIn(tongue, title).text}
        </option>
      )),
    [developments, tongue],
  );
  const item = developments.find((each) => each.id === chosen);
  return (
    <fieldset className={styles.group}>
      <legend>
        <label htmlFor={id}>{words.developments}</label>
      </legend>
      <Select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="">{words.choose}</option>
        {options}
      </Select>
      {item === undefined ? undefined : <WhatIfItem dossier={dossier} item={item} trying={trying} />}
    </fieldset>
  );
}

function Checks({ trying }: Part) {
  const { sourceChecks, developments, settings } = useSession('recorded');
  const words = useWords('sandbox').panel;
  const tongue = useTongue();
  const { whatIf, change } = trying;
  const off = whatIf.checksOff ?? [];
  const inForce = sourceChecks.filter(({ id }) => !settings.checksOff.includes(id));
  if (inForce.length === 0) return undefined;
  return (
    <fieldset className={styles.group}>
      <legend>{words.checks}</legend>
      <p className={styles.muted}>{words.checksHint}</p>
      <div className={styles.checks}>
        {inForce.map(({ id, development }) => (
          <Choice
            key={id}
            checked={!off.includes(id)}
            onChange={({ target }) => {
              const others = off.filter((each) => each !== id);
              change({ ...whatIf, checksOff: target.checked ? others : [...others, id] });
            }}
          >
            {textIn(tongue, developments.find((each) => each.id === development)?.title ?? { en: id }).text}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

type Props = Readonly<{ dossier: Dossier; scenarios: readonly ScenarioView[]; trying: Trying }>;

/** The share of each scenario before any development: what one gets the others give. */
function PriorFields({ dossier, scenarios, trying }: Props) {
  const words = useWords('sandbox').panel;
  const { whatIf, begun, look, rest } = trying;
  const recorded = dossier.settings.prior;
  const order = scenarios.map(({ id }) => id);
  const prior = whatIf.prior ?? recorded;
  const set = (id: string, percent: number) => {
    const next = priorWith(begun.prior ?? recorded, order, id, percent);
    look({ ...whatIf, prior: isSame(next, recorded) ? undefined : { ...next } });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{words.prior}</legend>
      <p className={styles.muted}>{words.priorHint}</p>
      {scenarios.map((scenario) => (
        <Dial
          key={scenario.id}
          label={words.priorOf(scenario.name)}
          shown={
            <>
              <ScenarioMark scenario={scenario} size={11} /> <bdi lang={scenario.lang}>{scenario.name}</bdi>
            </>
          }
          value={prior[scenario.id] ?? 0}
          recorded={recorded[scenario.id] ?? 0}
          least={1}
          most={101 - order.length}
          step={1}
          onLook={(percent) => set(scenario.id, percent)}
          onRest={rest}
        />
      ))}
    </fieldset>
  );
}
