'use client';

import { useState } from 'react';
import type { EntryKept } from '@/lib/api/contract';
import type { Layer } from '@/lib/dossier/schema';
import { useKeepEntry } from '../session/use-keep-entry';
import { useMatrixView } from '../session/use-matrix-view';
import { useDispatch, useSession } from '../session/use-session';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { BlindStart } from './blind-start';
import { DraftBar } from './draft-bar';
import { draftNeedsReason } from './draft-needs-reason';
import { SaveRatings } from './save-ratings';
import { ToolRow } from './tool-row';
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
