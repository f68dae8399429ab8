import type { ScenarioView } from '@/lib/charts/scenario-view';
import { keysOf } from '@/lib/kernel/record';
import { useMatrixView } from '../session/use-matrix-view';
import { usePageHistory } from '../session/use-page-history';
import { useWords } from '../shell/locale';
import { Announce } from '../ui/announce';
import { Button } from '../ui/button';
import styles from './evidence.module.css';

type Props = Readonly<{
  columns: readonly ScenarioView[];
  onLeave: () => void;
}>;

/** That one rates blind, in which order the columns stand, how much is rated, and the way out. */
export function SittingBar({ columns, onLeave }: Props) {
  const words = useWords('evidence');
  const draft = useMatrixView('draft');
  const { canUndo, canRedo, undo, redo } = usePageHistory();
  const count = Object.values(draft.now.developments ?? {}).reduce(
    (sum, { cells = {} }) => sum + keysOf(cells).length,
    0,
  );
  const order = words.columnsNow(columns.map(({ name }) => name).join(words.list));
  return (
    <div className={styles.sitting}>
      <h1 className={styles.headline}>{words.blindTitle}</h1>
      <p className={styles.summary}>
        {words.blindHint} {order}
      </p>
      <Announce>{order}</Announce>
      <div className={styles.draftActs}>
        <span>{words.blindRated(count)}</span>
        <Button onClick={undo} disabled={!canUndo}>
          {words.undo}
        </Button>
        <Button onClick={redo} disabled={!canRedo}>
          {words.redo}
        </Button>
        <Button looks="main" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
}
