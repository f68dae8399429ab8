import type { ReactNode } from 'react';
import type { MatrixSort } from '@/lib/charts/matrix-sorts';
import { matrixSorts } from '@/lib/charts/matrix-sorts';
import type { Layer } from '@/lib/dossier/schema';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Choice } from '../ui/field';
import styles from './tools.module.css';

type Props = Readonly<{
  sort: MatrixSort;
  layer: Layer;
  isBlind: boolean;
  isHeld: boolean;
  onSort: (sort: MatrixSort) => void;
  onLayer: (layer: Layer) => void;
  onOrder: () => void;
  /** What can be done to the whole matrix: rate blind, add a scenario. */
  children: ReactNode;
}>;

const layers = ['reported', 'checked'] as const;

/** In which order the rows stand, and of which layer they are. */
export function ToolRow(props: Props) {
  const { sort, layer, isBlind, isHeld, onSort, onLayer, onOrder, children } = props;
  const words = useWords('evidence');
  return (
    <div className={styles.tools}>
      {isBlind ? undefined : (
        <>
          <fieldset className={styles.segments}>
            <legend>{words.sort}</legend>
            {matrixSorts.map((each) => (
              <Choice
                looks="segment"
                key={each}
                type="radio"
                name="matrix-sort"
                checked={sort === each}
                onChange={() => onSort(each)}
              >
                {words.sorts[each]}
              </Choice>
            ))}
          </fieldset>
          <fieldset className={styles.segments}>
            <legend>{words.layer}</legend>
            {layers.map((each) => (
              <Choice
                looks="segment"
                key={each}
                type="radio"
                name="matrix-layer"
                checked={layer === each}
                onChange={() => onLayer(each)}
              >
                {words.layers[each]}
              </Choice>
            ))}
          </fieldset>
        </>
      )}
      {children}
      {isHeld && !isBlind ? (
        <p className={styles.held}>
          {words.sortHeld}{' '}
          <Button looks="words" onClick={onOrder}>
            {words.sortAgain}
          </Button>
        </p>
      ) : undefined}
    </div>
  );
}
