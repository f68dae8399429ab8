import type { ScenarioView } from '@/lib/charts/scenario-view';
import { keysOf } from '@/lib/kernel/record';
import type { RatingDraft } from '@/lib/session/rating-draft';
import { useWords } from '../shell/locale';
import { Announce } from '../ui/announce';
import { Button } from '../ui/button';
import styles from './evidence.module.css';

type Props = Readonly<{
  columns: readonly ScenarioView[];
  draft: RatingDraft;
  onUndo: () => void;
  onRedo: () => void;
  onLeave: () => void;
}>;

/** That one rates blind, in which order the columns stand, how much is rated, and the way out. */
export function SittingBar({ columns, draft, onUndo, onRedo, onLeave }: Props) {
  const words = useWords('evidence');
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
        <Button onClick={onUndo} disabled={draft.past.length === 0}>
          {words.undo}
        </Button>
        <Button onClick={onRedo} disabled={draft.future.length === 0}>
          {words.redo}
        </Button>
        <Button looks="main" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
}
