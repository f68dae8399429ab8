import { usePageHistory } from '../session/use-page-history';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import styles from './evidence.module.css';

type Props = Readonly<{
  /** How many things it changes. */
  count: number;
  /** Brought back from an earlier visit: how many entries have come into the dossier since it was begun. */
  restored: number | undefined;
  onDrop: () => void;
  onSave: (() => void) | undefined;
  onAcknowledge: () => void;
}>;

/** That there is something unsaved, the way back from it, and the way into the record. */
export function DraftBar(props: Props) {
  const { count, restored, onDrop, onSave, onAcknowledge } = props;
  const words = useWords('evidence');
  const { canUndo, canRedo, undo, redo } = usePageHistory();
  const isBlank = count === 0 && !canUndo && !canRedo;
  if (isBlank) return undefined;
  return (
    <div className={styles.draft} data-unsaved={count > 0 || undefined}>
      <p>
        {restored !== undefined && count > 0 ? (
          <>
            {words.restored(count)} {restored > 0 ? words.restoredOn(restored) : undefined}{' '}
            <Button looks="words" onClick={onAcknowledge}>
              {words.keep}
            </Button>
          </>
        ) : count > 0 ? (
          words.unsaved(count)
        ) : undefined}
      </p>
      <div className={styles.draftActs}>
        <Button onClick={undo} disabled={!canUndo}>
          {words.undo}
        </Button>
        <Button onClick={redo} disabled={!canRedo}>
          {words.redo}
        </Button>
        {count === 0 ? undefined : (
          <>
            <Button onClick={onDrop}>{words.drop}</Button>
            {onSave === undefined ? undefined : (
              <Button looks="main" onClick={onSave}>
                {words.save}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
