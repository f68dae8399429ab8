'use client';

import { memo, useId } from 'react';
import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import type { WeightAction } from '@/lib/session/weight-draft';
import { ResetMenu } from './reset-menu';
import styles from './weight-panel.module.css';

/** The way back over the last thing that was done on the page, and forth again. */
export type PageHistory = Readonly<{
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
}>;

type Points = Readonly<Record<string, number>>;
type Props = Readonly<{
  history: PageHistory;
  dispatch: (action: WeightAction) => void;
  implied: Points;
  saved: Points;
  baseline?: Points | undefined;
  onSave: () => void;
  unsavable?: string | undefined;
}>;

/** What can be done with the draft as a whole. Saving is the only filled button of the panel. */
export const PanelActions = memo(function PanelActions(props: Props) {
  const { history, dispatch, implied, saved, baseline, onSave, unsavable } = props;
  const words = useWords('weights');
  const reason = useId();
  return (
    <div className={styles.actions}>
      <Button isOff={!history.canUndo} onClick={history.undo}>
        {words.undo}
      </Button>
      <Button isOff={!history.canRedo} onClick={history.redo}>
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
