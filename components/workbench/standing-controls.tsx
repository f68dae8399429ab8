'use client';

import { useCallback } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { withoutLayer } from '@/lib/session/what-if-address-layer';
import { AsOfControl } from './as-of-control';
import { LayerSwitch } from './layer-switch';
import type { useWorkbench } from './use-workbench';
import styles from './workbench.module.css';

type Props = Readonly<{
  dossier: Dossier;
  scenarios: readonly ScenarioView[];
  bench: Pick<ReturnType<typeof useWorkbench>, 'asOfOn' | 'latestOn' | 'layer' | 'layers' | 'go' | 'address'>;
}>;

/** What the screen stands on: the day whose knowledge it shows, and which layer of the evidence. */
export function StandingControls({ dossier, scenarios, bench }: Props) {
  const { asOfOn, latestOn: latest, layer, layers, go, address } = bench;
  const { tried } = address;
  const own = dossier.settings.layer;
  const chooseLayer = useCallback(
    (next: Layer) => go({ layer: next === own ? undefined : next, tried: withoutLayer(tried) }),
    [go, own, tried],
  );
  return (
    <div className={styles.controls}>
      <AsOfControl
        asOfOn={asOfOn}
        latest={latest}
        onAsOf={(day) => go({ asOfOn: day === latest ? undefined : day })}
      />
      {hasChecks(dossier) ? (
        <LayerSwitch layer={layer} implied={layers} scenarios={scenarios} onLayer={chooseLayer} />
      ) : undefined}
    </div>
  );
}

/** Without checks both layers are the same, and there is nothing to choose. */
function hasChecks({ sourceChecks, developments }: Dossier): boolean {
  return sourceChecks.length > 0 || developments.some((item) => item.layer === 'checked');
}
