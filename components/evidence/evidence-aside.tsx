import { memo } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { useSession } from '../session/use-session';
import type { DeferredMatrix } from './deferred-matrix';
import styles from './evidence.module.css';
import { LeaveOneOutList } from './leave-one-out-list';
import { RepeatsChoice } from './repeats-choice';
import { RowDetail } from './row-detail';

type Props = Readonly<{
  matrix: DeferredMatrix;
  scenarios: readonly ScenarioView[];
  selected: string | undefined;
  isBlind: boolean;
  onSelect: (id: string | undefined) => void;
}>;

/** Beside the matrix: what if something were different, and what is behind the chosen row. */
export const EvidenceAside = memo(function EvidenceAside(props: Props) {
  const { matrix, scenarios, selected, isBlind, onSelect } = props;
  const dossier = useSession('recorded');
  return (
    <aside className={styles.aside}>
      <div className={styles.sticky}>
        {isBlind ? undefined : (
          <>
            <LeaveOneOutList matrix={matrix} scenarios={scenarios} onSelect={onSelect} />
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
