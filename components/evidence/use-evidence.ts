import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { DossierView, EntryKept } from '@/lib/api/contract';
import { scenarioViews } from '@/lib/charts/scenario-view';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { textIn } from '@/lib/i18n/text';
import { weightsOf } from '@/lib/session/address-weights';
import { ratingChanges } from '@/lib/session/rating-draft-changes';
import { withRating } from '@/lib/session/rating-draft-edits';
import { withCell } from '@/lib/session/what-if-edits';
import { useTongue } from '../shell/locale';
import type { Said } from './rating-said';
import { shuffledColumns } from './shuffled-columns';
import { useEvidenceAddress } from './use-evidence-address';
import type { Opening } from './use-grid';
import { useHeldOrder } from './use-held-order';
import { useMatrix } from './use-matrix';
import { type Edit, useRatings } from './use-ratings';
import { useSandboxed } from './use-sandboxed';
import { useToldMatrix } from './use-told-matrix';
import { useUndoKeys } from './use-undo-keys';

/** All state of the page and what follows from it: what is in view, what is in hand, what was just done. */
export function useEvidence(view: DossierView, query: string) {
  const { dossier, slug, seq } = view;
  const tongue = useTongue();
  const addressed = useEvidenceAddress(query, dossier.scenarios.length);
  const { address, go, settle } = addressed;
  const { sort } = address;
  const {
    sandbox,
    isSandbox,
    edit: tryOut,
  } = useSandboxed(addressed, { query, anchorOn: dossier.anchor.on });
  const layer = sandbox.tried.layer ?? address.layer ?? dossier.settings.layer;
  const ratings = useRatings(view, layer);
  const { draft, act } = ratings;
  const sitting = isSandbox ? undefined : ratings.sitting;
  const edit = isSandbox ? tryOut : ratings.edit;
  const isBlind = sitting !== undefined;
  const matrix = useMatrix({
    ...{ view, address, layer },
    draft: isSandbox ? sandbox.tried : ratings.inView,
    emptied: sitting?.start === 'empty',
  });
  const { rows, numbers, recorded, revision } = matrix;
  const scenarios = useMemo(() => scenarioViews(tongue, dossier.scenarios), [tongue, dossier.scenarios]);
  const seed = sitting?.seed;
  const columns = useMemo(
    () => (seed === undefined ? scenarios : shuffledColumns(scenarios, seed)),
    [scenarios, seed],
  );
  // by time where one rates blind: any other order tells what it hides
  const told = useToldMatrix(matrix);
  const order = useHeldOrder({
    ...{ matrix, told, tongue },
    sort: isBlind ? 'date' : sort,
    round: `${isBlind} ${seq}`,
  });
  const [opening, setOpening] = useState<Opening>();
  const [said, setSaid] = useState<Said>();
  const [isSaving, setSaving] = useState(false);
  const [saved, setSaved] = useState<number>();
  // how many changes there are is read after the cell, not with it
  const settled = useDeferredValue(draft.now);
  const changes = useMemo(
    () => (isBlind || isSandbox ? [] : ratingChanges(recorded, settled)),
    [isBlind, isSandbox, recorded, settled],
  );

  const emptied = sitting?.start === 'empty';
  const { points } = numbers;
  const rate = useCallback(
    (id: string, scenario: string, cell: Cell) => {
      const row = rows.find((each) => each.id === id);
      if (row === undefined) return;
      setSaved(undefined);
      setSaid({ kind: 'rated', title: textIn(tongue, row.item.title).text, scenario, cell, before: points });
      const rated: Edit = (now, standing) =>
        isBlind
          ? withCell(now, id, scenario, emptied && cell === 'NA' ? undefined : cell)
          : withRating(now, standing, scenario, cell);
      edit(row.recorded, rated);
    },
    [rows, points, edit, isBlind, emptied, tongue],
  );
  const select = useCallback((id: string | undefined) => settle({ selected: id }), [settle]);
  const ask = useCallback((why: string) => go({ why }), [go]);
  const undo = useCallback(() => {
    setSaid({ kind: 'undone' });
    if (isSandbox) sandbox.undo();
    else act('undo');
  }, [act, isSandbox, sandbox]);
  const redo = useCallback(() => {
    if (isSandbox) return;
    setSaid({ kind: 'redone' });
    act('redo');
  }, [act, isSandbox]);
  useUndoKeys(undo, redo);
  const close = useCallback(() => setOpening(undefined), []);
  const kept = useCallback(
    (made: EntryKept) => {
      void import('../workbench/keep-entry').then(({ keepEntry }) => keepEntry(slug, made));
      act('drop');
      setSaving(false);
      setSaved(made.entry.seq);
    },
    [slug, act],
  );
  const ids = scenarios.map(({ id }) => id);
  const weights =
    address.weights !== undefined
      ? { points: weightsOf(ids, address.weights), isDraft: true }
      : revision && { points: revision.weights, isDraft: false };

  return {
    // what is in view
    ...{
      address,
      settle,
      sort: address.sort,
      layer,
      matrix,
      told,
      scenarios,
      columns,
      order,
      weights,
      select,
      ask,
    },
    // what is in hand
    ...{ ratings, draft, changes, sitting, isBlind, sandbox, isSandbox, rate, edit, undo, redo, act },
    // what is open, and what was just done
    ...{ opening, setOpening, close, said, isSaving, setSaving, saved, kept },
  };
}
