import type { RatingDraft } from '@/lib/session/rating-draft';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import styles from './evidence.module.css';

type Props = Readonly<{
  draft: RatingDraft;
  /** How many things it changes. */
  count: number;
  /** Brought back from an earlier visit: how many entries have come into the dossier since it was begun. */
  restored: number | undefined;
  onUndo: () => void;
  onRedo: () => void;
  onDrop: () => void;
  onSave: (() => void) | undefined;
  onAcknowledge: () => void;
}>;

/** That there is something unsaved, the way back from it, and the way into the record. */
export function DraftBar(props: Props) {
  const { draft, count, restored, onUndo, onRedo, onDrop, onSave, onAcknowledge } = props;
  const words = useWords('evidence');
  const isBlank = count === 0 && draft.past.length === 0 && draft.future.length === 0;
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
        <Button onClick={onUndo} disabled={draft.past.length === 0}>
          {words.undo}
        </Button>
        <Button onClick={onRedo} disabled={draft.future.length === 0}>
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
