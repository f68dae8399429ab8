import type { Dossier } from '@/lib/dossier/schema';
import type { RatingChange } from '@/lib/session/rating-draft-changes';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { ChangeList } from './change-list';
import styles from './evidence.module.css';

export type BlindOutcome = Readonly<{ same: number; changes: readonly RatingChange[] }>;

type Props = Readonly<{
  outcome: BlindOutcome;
  recorded: Dossier;
  onTakeOver: () => void;
  onDrop: () => void;
}>;

/** What was rated blind beside what stood there, and whether it is to stand in its place. */
export function BlindResult({ outcome, recorded, onTakeOver, onDrop }: Props) {
  const words = useWords('evidence');
  const { same, changes } = outcome;
  return (
    <section className={styles.blindResult} aria-labelledby="blind-result" tabIndex={-1} ref={focusOnce}>
      <h2 id="blind-result">{words.blindResult}</h2>
      {same === 0 ? undefined : <p>{words.blindSame(same)}</p>}
      {changes.length === 0 ? (
        <p>{words.blindNone}</p>
      ) : (
        <>
          <p>{words.blindDiffer(changes.length)}</p>
          <ChangeList changes={changes} dossier={recorded} />
        </>
      )}
      <div className={styles.draftActs}>
        {changes.length === 0 ? undefined : (
          <Button looks="main" onClick={onTakeOver}>
            {words.takeOver}
          </Button>
        )}
        <Button onClick={onDrop}>{changes.length === 0 ? words.close : words.dropBlind}</Button>
      </div>
    </section>
  );
}

function focusOnce(section: HTMLElement | null): void {
  section?.focus();
}
