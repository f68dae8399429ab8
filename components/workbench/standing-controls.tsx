'use client';

import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Dossier } from '@/lib/dossier/schema';
import { AsOfControl } from './as-of-control';
import { LayerSwitch } from './layer-switch';
import type { useWorkbench } from './use-workbench';
import styles from './workbench.module.css';

type Props = Readonly<{
  dossier: Dossier;
  scenarios: readonly ScenarioView[];
  bench: Pick<ReturnType<typeof useWorkbench>, 'asOfOn' | 'layer' | 'layers' | 'go'>;
}>;

/** What the screen stands on: the day whose knowledge it shows, and which layer of the evidence. */
export function StandingControls({ dossier, scenarios, bench }: Props) {
  const { asOfOn, layer, layers, go } = bench;
  const latest = dossier.anchor.on;
  const own = dossier.settings.layer;
  return (
    <div className={styles.controls}>
      <AsOfControl
        asOfOn={asOfOn}
        latest={latest}
        onAsOf={(day) => go({ asOfOn: day === latest ? undefined : day })}
      />
      <LayerSwitch
        layer={layer}
        implied={layers}
        scenarios={scenarios}
        onLayer={(next) => go({ layer: next === own ? undefined : next })}
      />
    </div>
  );
}
