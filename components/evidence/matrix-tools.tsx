'use client';

import { useState } from 'react';
import type { EntryKept } from '@/lib/api/contract';
import { matrixNumbers } from '@/lib/charts/matrix-numbers';
import { matrixRows } from '@/lib/charts/matrix-rows';
import type { Layer } from '@/lib/dossier/schema';
import { needsReason } from '@/lib/forecast/needs-reason';
import type { Matrix } from '@/lib/session/matrix-view';
import type { Sitting } from '@/lib/session/rating-draft-kept';
import { useKeepEntry } from '../session/use-keep-entry';
import { useMatrixView } from '../session/use-matrix-view';
import { useDispatch, useSession } from '../session/use-session';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Choice } from '../ui/field';
import { DraftBar } from './draft-bar';
import { SaveRatings } from './save-ratings';
import { ToolRow } from './tool-row';
import styles from './tools.module.css';
import { useRatingChanges } from './use-rating-changes';

type ToolProps = Readonly<{
  isHeld: boolean;
  onOrder: () => void;
  onBegin: (start: 'empty' | 'kept') => void;
}>;

export function MatrixTools({ isHeld, onOrder, onBegin }: ToolProps) {
  const dispatch = useDispatch();
  const { panels } = useWords('workbench');
  const { settings } = useSession('recorded');
  const isBlind = useMatrixView('sitting') !== undefined;
  const isSandbox = useSession('isSandbox');
  return (
    <ToolRow
      {...{ isHeld, isBlind, onOrder }}
      sort={useMatrixView('sort')}
      layer={useSession('layer')}
      onSort={(sort) => dispatch({ type: 'settle', change: { sort: sort === 'apart' ? undefined : sort } })}
      onLayer={(layer: Layer) =>
        dispatch({ type: 'settle', change: { layer: layer === settings.layer ? undefined : layer } })
      }
    >
      {isBlind || isSandbox ? undefined : (
        <>
          <BlindStart onBegin={onBegin} />
          <Button onClick={() => dispatch({ type: 'enter' })}>{panels.sandbox}</Button>
        </>
      )}
    </ToolRow>
  );
}

/** The draft that is not saved, and the way into the record. */
export function DraftParts({
  onDrop,
  onAcknowledge,
}: Readonly<{ onDrop: () => void; onAcknowledge: () => void }>) {
  const record = useSession('record');
  const matrix = useMatrixView('matrix');
  const draft = useMatrixView('draft');
  const of = useMatrixView('of');
  const isSandbox = useSession('isSandbox');
  const restored = useSession('restored');
  const changes = useRatingChanges();
  const keepEntry = useKeepEntry();
  const [isSaving, setSaving] = useState(false);
  if (of === 'blind' || isSandbox) return undefined;
  const kept = (made: EntryKept) => {
    setSaving(false);
    keepEntry(made, of);
  };
  return (
    <>
      <DraftBar
        count={changes.length}
        restored={restored ? Math.max(0, record.seq - draft.basedOn) : undefined}
        onSave={() => setSaving(true)}
        {...{ onDrop, onAcknowledge }}
      />
      {isSaving ? (
        <SaveRatings
          {...{ draft, changes }}
          view={record}
          recorded={matrix.recorded}
          layer={matrix.layer}
          standing={matrix.standing}
          needsReason={draftNeedsReason(matrix)}
          onKept={kept}
          onClose={() => setSaving(false)}
        />
      ) : undefined}
    </>
  );
}

const starts = ['empty', 'kept'] as const;

/** Into rating blind: what that means, and what it begins with. */
function BlindStart({ onBegin }: { onBegin: (start: Sitting['start']) => void }) {
  const words = useWords('evidence');
  const [start, setStart] = useState<Sitting['start']>('empty');
  return (
    <details className={styles.blindStart}>
      <summary>{words.blind}</summary>
      <div>
        <p>{words.blindHint}</p>
        <fieldset className={styles.segments}>
          <legend>{words.blindStart}</legend>
          {starts.map((each) => (
            <Choice
              looks="segment"
              key={each}
              type="radio"
              name="blind-start"
              checked={start === each}
              onChange={() => setStart(each)}
            >
              {words.blindStarts[each]}
            </Choice>
          ))}
        </fieldset>
        <Button looks="main" onClick={() => onBegin(start)}>
          {words.begin}
        </Button>
      </div>
    </details>
  );
}

/** Whether a draft moves what the matrix implies so far that its reason must be given. */
function draftNeedsReason({ recorded, counting, numbers }: Matrix): boolean {
  const known = new Set(counting.map(({ id }) => id));
  const before = matrixRows()({ dossier: recorded, recorded, checked: new Set(), known });
  return needsReason(matrixNumbers(recorded, before).points, numbers.points);
}
