'use client';

import { memo, useCallback } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { weekdayAndDay } from '@/lib/i18n/dates';
import type { IsoDate } from '@/lib/time/civil-date';
import { isIsoDate } from '@/lib/time/civil-date';
import { useDispatch, useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { useTongue, useWords } from '../shell/locale';
import { WhyNumber } from '../ui/ask-why';
import { DayInput } from '../ui/day-input';
import { Choice } from '../ui/field';
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

type Props = Readonly<{ asOfOn: IsoDate; latest: IsoDate; onAsOf: (day: IsoDate) => void }>;

/** Takes the whole screen back to what was known by a day. */
function AsOfControl({ asOfOn, latest, onAsOf }: Props) {
  const words = useWords('workbench');
  const tongue = useTongue();
  return (
    <label className={styles.asOf}>
      {words.asOf}
      <DayInput
        value={asOfOn}
        max={latest}
        required
        onDay={(day) => {
          if (isIsoDate(day) && day <= latest) onAsOf(day);
        }}
      />
      <span className={styles.asOfDay}>{weekdayAndDay(tongue, asOfOn)}</span>
    </label>
  );
}

type LayerSwitchProps = Readonly<{
  layer: Layer;
  implied: Readonly<Record<Layer, Weights>>;
  scenarios: readonly ScenarioView[];
  onLayer: (layer: Layer) => void;
}>;

/** Both layers with what each implies, so that neither headline number is ever seen without the other. */
const LayerSwitch = memo(function LayerSwitch({ layer, implied, scenarios, onLayer }: LayerSwitchProps) {
  const words = useWords('workbench');
  return (
    <div role="radiogroup" aria-labelledby="layer-name" className={styles.layers}>
      <span id="layer-name" className={styles.layersName}>
        {words.layer}
      </span>
      {(['reported', 'checked'] as const).map((each) => {
        const first = leading(scenarios, implied[each]);
        return (
          <span key={each} className={styles.layer}>
            <Choice
              data-open={each === layer}
              type="radio"
              name="layer"
              checked={each === layer}
              onChange={() => onLayer(each)}
              aria-describedby={`layer-${each}`}
            >
              <span>{words.layers[each]}</span>
            </Choice>
            {first === undefined ? undefined : (
              <small id={`layer-${each}`}>
                <WhyNumber scenario={first.id} name={first.name} layer={each}>
                  <bdi>{words.layerImplies([first.name, implied[each][first.id] ?? 0])}</bdi>
                </WhyNumber>
                {each === 'checked' ? ` (${words.laterKnowledge})` : undefined}
              </small>
            )}
          </span>
        );
      })}
    </div>
  );
});

/** Whose number is the headline of a layer; the others stand as ghost marks in the panel. */
function leading(scenarios: readonly ScenarioView[], weights: Weights): ScenarioView | undefined {
  return scenarios.toSorted((a, b) => (weights[b.id] ?? 0) - (weights[a.id] ?? 0))[0];
}
