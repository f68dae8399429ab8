import type { DossierEntry } from '@/lib/dossier/log';
import type { Layer } from '@/lib/dossier/schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { recordedAt } from '@/lib/i18n/recorded-at';
import { writtenIn } from '@/lib/i18n/text';
import type { RatingDraft } from '@/lib/session/rating-draft';
import { changedByBoth } from '@/lib/session/rating-draft-changes';
import { draftWithout } from '@/lib/session/rating-draft-without';
import { entryKind } from '../forms/conflict-notice';
import type { DossierInView } from '../forms/use-entry';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { DialogActions } from '../ui/dialog';
import { changePlace, sides } from './change-list';
import styles from './save-ratings.module.css';

type Props = Readonly<{
  entries: readonly DossierEntry[];
  now: DossierInView;
  layer: Layer;
  standing: WhatIf;
  draft: RatingDraft;
  busy: boolean;
  onSave: (whatIf: WhatIf) => void;
  onClose: () => void;
}>;

/** Who rated what meanwhile, cell by cell where both did, and the choice whose ratings are to stand there. */
export function RatingConflict({ entries, now, layer, standing, draft, busy, onSave, onClose }: Props) {
  const words = useWords('evidence');
  const tongue = useTongue();
  const seen = dossierUnder(now.dossier, layer, standing);
  const both = changedByBoth(draft, seen);
  return (
    <div className={styles.form} role="alert">
      <p>{words.conflict}</p>
      <ul>
        {entries.map(({ id, author, recordedAt: at, change, reason }) => (
          <li key={id}>
            <bdi lang={writtenIn(author)}>{author}</bdi>
            {words.list}
            <bdi>{recordedAt(tongue, at)}</bdi>
            {words.list}
            {entryKind(tongue, change)}{' '}
            {reason === undefined ? undefined : <q lang={writtenIn(reason)}>{reason}</q>}
          </li>
        ))}
      </ul>
      {both.length === 0 ? (
        <p>{words.conflictNone}</p>
      ) : (
        <>
          <p>{words.conflictBoth}</p>
          <ul>
            {both.map(({ mine, theirs }) => {
              const place = changePlace(tongue, seen, mine);
              const [, hers] = sides(tongue, seen, theirs);
              const [, own] = sides(tongue, seen, mine);
              return <li key={place}>{words.conflictPair(place, hers, own)}</li>;
            })}
          </ul>
        </>
      )}
      <DialogActions>
        <Button onClick={onClose}>{words.backToMatrix}</Button>
        {both.length === 0 ? undefined : (
          <Button
            isOff={busy}
            onClick={() =>
              onSave(
                draftWithout(
                  draft.now,
                  both.map(({ mine }) => mine),
                ),
              )
            }
          >
            {words.theirsWhereBoth}
          </Button>
        )}
        <Button looks="main" isOff={busy} onClick={() => onSave(draft.now)}>
          {words.mineOnTop}
        </Button>
      </DialogActions>
    </div>
  );
}
