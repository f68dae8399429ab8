'use client';

import { memo, useId } from 'react';
import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
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
      <Button isOff={!canUndo} onClick={() => dispatch({ type: 'undo' })}>
        {words.undo}
      </Button>
      <Button isOff={draft.future.length === 0} onClick={() => dispatch({ type: 'redo' })}>
        {words.redo}
      </Button>
      <ResetMenu implied={implied} saved={saved} baseline={baseline} dispatch={dispatch} />
      <Button
        looks="main"
        className={styles.primary}
        isOff={unsavable !== undefined}
        aria-describedby={unsavable === undefined ? undefined : reason}
        onClick={unsavable === undefined ? onSave : undefined}
      >
        {words.save}
      </Button>
      {unsavable === undefined ? undefined : (
        <p id={reason} className={styles.reason}>
          {unsavable}
        </p>
      )}
    </div>
  );
});
