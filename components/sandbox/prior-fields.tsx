'use client';

import { ScenarioMark } from '@/components/charts/scenario-mark';
import type { Trying } from '@/components/session/use-trying';
import { useWords } from '@/components/shell/locale';
import { priorWith } from '@/lib/charts/sandbox-prior';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Dossier } from '@/lib/dossier/schema';
import { isSame } from '@/lib/kernel/is-same';
import { Dial } from './dial';
import styles from './sandbox-panel.module.css';

type Props = Readonly<{ dossier: Dossier; scenarios: readonly ScenarioView[]; trying: Trying }>;

/** The share of each scenario before any development: what one gets the others give. */
export function PriorFields({ dossier, scenarios, trying }: Props) {
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
