'use client';

import { useCallback } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { shortDay, weekdayAndDay } from '@/lib/i18n/dates';
import { workbench } from '@/lib/i18n/messages/workbench';
import { useTongue, useWords } from '../shell/locale';
import { AsOfControl } from './as-of-control';
import { LayerSwitch } from './layer-switch';
import type { useWorkbench } from './use-workbench';
import styles from './workbench.module.css';

type Props = Readonly<{
  dossier: Dossier;
  scenarios: readonly ScenarioView[];
  bench: Pick<
    ReturnType<typeof useWorkbench>,
    'asOfOn' | 'latestOn' | 'layer' | 'layers' | 'without' | 'go' | 'anchor'
  >;
}>;

/** What the screen stands on: the day whose knowledge it shows, and which layer of the evidence. */
export function StandingControls({ dossier, scenarios, bench }: Props) {
  const words = useWords(workbench);
  const tongue = useTongue();
  const { asOfOn, latestOn: latest, layer, layers, without, go, anchor } = bench;
  const changed = without.checksOff.length + without.leftOut.length;
  const own = dossier.settings.layer;
  const chooseLayer = useCallback((next: Layer) => go({ layer: next === own ? undefined : next }), [go, own]);
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
      {anchor.isTried && !anchor.isHeld ? (
        <p className={styles.whatIf}>
          {words.whatIfPublished(weekdayAndDay(tongue, anchor.on), weekdayAndDay(tongue, anchor.recordedOn))}{' '}
          <button type="button" onClick={anchor.drop}>
            {words.backTo(shortDay(tongue, anchor.recordedOn))}
          </button>
        </p>
      ) : undefined}
      {changed === 0 ? undefined : (
        <p className={styles.whatIf}>
          {words.whatIf(without.leftOut.length, without.checksOff.length)}{' '}
          <button type="button" onClick={() => go({ checksOff: undefined, leftOut: undefined })}>
            {words.countAll}
          </button>
        </p>
      )}
    </div>
  );
}

/** Without checks both layers are the same, and there is nothing to choose. */
function hasChecks({ sourceChecks, developments }: Dossier): boolean {
  return sourceChecks.length > 0 || developments.some((item) => item.layer === 'checked');
}
