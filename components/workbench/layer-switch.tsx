'use client';

import { memo } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import type { Layer } from '@/lib/dossier/schema';
import { useWords } from '../shell/locale';
import { WhyNumber } from '../ui/ask-why';
import { Choice } from '../ui/field';
import styles from './workbench.module.css';

type Props = Readonly<{
  layer: Layer;
  implied: Readonly<Record<Layer, Weights>>;
  scenarios: readonly ScenarioView[];
  onLayer: (layer: Layer) => void;
}>;

/** Both layers with what each implies, so that neither headline number is ever seen without the other. */
export const LayerSwitch = memo(function LayerSwitch({ layer, implied, scenarios, onLayer }: Props) {
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
