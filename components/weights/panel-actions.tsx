'use client';

import { memo, useId } from 'react';
import { useWords } from '@/components/shell/locale';
import type { WeightAction, WeightDraft } from '@/lib/session/weight-draft';
import { ResetMenu } from './reset-menu';
import styles from './weight-panel.module.css';

type Points = Readonly<Record<string, number>>;
type Props = Readonly<{
  draft: WeightDraft;
  dispatch: (action: WeightAction) => void;
  implied: Points;
  saved: Points;
  baseline?: Points | undefined;
  onSave: () => void;
  unsavable?: string | undefined;
}>;

/** What can be done with the draft as a whole. Saving is the only filled button of the panel. */
export const PanelActions = memo(function PanelActions(props: Props) {
  const { draft, dispatch, implied, saved, baseline, onSave, unsavable } = props;
  const words = useWords('weights');
  const reason = useId();
  const canUndo = draft.past.length > 0 || (draft.gesture !== undefined && draft.gesture.from !== draft.now);
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className={styles.button}
        aria-disabled={!canUndo}
        onClick={() => dispatch({ type: 'undo' })}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className={styles.button}
        aria-disabled={draft.future.length === 0}
        onClick={() => dispatch({ type: 'redo' })}
      >
        {words.redo}
      </button>
      <ResetMenu implied={implied} saved={saved} baseline={baseline} dispatch={dispatch} />
      <button
        type="button"
        className={styles.primary}
        aria-disabled={unsavable !== undefined}
        aria-describedby={unsavable === undefined ? undefined : reason}
        onClick={unsavable === undefined ? onSave : undefined}
      >
        {words.save}
      </button>
      {unsavable === undefined ? undefined : (
        <p id={reason} className={styles.reason}>
          {unsavable}
        </p>
      )}
    </div>
  );
});
