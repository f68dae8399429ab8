import { memo } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Dossier } from '@/lib/dossier/schema';
import styles from './evidence.module.css';
import { IfDifferent } from './if-different';
import { RepeatsChoice } from './repeats-choice';
import { RowDetail } from './row-detail';
import type { ToldMatrix } from './use-told-matrix';

type Props = Readonly<{
  /** As recorded. */
  dossier: Dossier;
  matrix: ToldMatrix;
  scenarios: readonly ScenarioView[];
  selected: string | undefined;
  isBlind: boolean;
  onSelect: (id: string | undefined) => void;
}>;

/** Beside the matrix: what if something were different, and what is behind the chosen row. */
export const EvidenceAside = memo(function EvidenceAside(props: Props) {
  const { dossier, matrix, scenarios, selected, isBlind, onSelect } = props;
  return (
    <aside className={styles.aside}>
      <div className={styles.sticky}>
        {isBlind ? undefined : (
          <>
            <IfDifferent matrix={matrix} scenarios={scenarios} onSelect={onSelect} />
            <RepeatsChoice dossier={dossier} matrix={matrix} scenarios={scenarios} />
          </>
        )}
        <RowDetail
          {...{ matrix, scenarios, selected, isBlind }}
          sourceChecks={dossier.sourceChecks}
          onClose={() => onSelect(undefined)}
        />
      </div>
    </aside>
  );
});
