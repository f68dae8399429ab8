'use client';

import { useCallback } from 'react';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { useDispatch, useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { AsOfControl } from './as-of-control';
import { LayerSwitch } from './layer-switch';
import styles from './workbench.module.css';

/** What the screen stands on: the day whose knowledge it shows, and which layer of the evidence. */
export function AsOfAndLayer() {
  const dispatch = useDispatch();
  const dossier = useSession('recorded');
  const latest = useSession('latestOn');
  const own = dossier.settings.layer;
  const chooseLayer = useCallback(
    (next: Layer) => dispatch({ type: 'go', change: { layer: next === own ? undefined : next } }),
    [dispatch, own],
  );
  return (
    <div className={styles.controls}>
      <AsOfControl
        asOfOn={useSession('asOfOn')}
        latest={latest}
        onAsOf={(day) => dispatch({ type: 'go', change: { asOfOn: day === latest ? undefined : day } })}
      />
      {hasChecks(dossier) ? <Layers onLayer={chooseLayer} /> : undefined}
    </div>
  );
}

function Layers({ onLayer }: Readonly<{ onLayer: (layer: Layer) => void }>) {
  return (
    <LayerSwitch
      layer={useSession('layer')}
      implied={useSession('layers')}
      scenarios={useWorkbenchView('scenarios')}
      onLayer={onLayer}
    />
  );
}

/** Without checks both layers are the same, and there is nothing to choose. */
function hasChecks({ sourceChecks, developments }: Dossier): boolean {
  return sourceChecks.length > 0 || developments.some((item) => item.layer === 'checked');
}
