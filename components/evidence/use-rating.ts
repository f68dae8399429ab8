import { useMemo, useState } from 'react';
import type { Development } from '@/lib/dossier/schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import { withCell } from '@/lib/dossier/what-if-edits';
import type { Cell, WhatIf } from '@/lib/dossier/what-if-schema';
import { keysOf } from '@/lib/kernel/record';
import { ratingChanges } from '@/lib/session/rating-draft-changes';
import { withRating } from '@/lib/session/rating-draft-edits';
import type { Sitting } from '@/lib/session/rating-draft-kept';
import { mergedDraft, prunedDraft } from '@/lib/session/rating-draft-merged';
import { useMatrixNow } from '../session/use-matrix-view';
import { useSessionOfPage } from '../session/use-session';
import type { BlindOutcome } from './blind-result';

/** An edit of what is rated, made on the draft and the row as recorded. */
export type Edit = (draft: WhatIf, recorded: Development) => WhatIf;

/** What a hand can do to the ratings: in a sandbox it is tried out, else it is a draft of the layer in view or of a blind sitting. */
export function useRating() {
  const { store, view, dispatch } = useSessionOfPage();
  const now = useMatrixNow();
  const [outcome, setOutcome] = useState<BlindOutcome & Readonly<{ whatIf: WhatIf }>>();
  const acts = useMemo(() => {
    const edit = (recorded: Development, change: Edit) => {
      const state = store.getState();
      if (view.isSandbox(state))
        return dispatch({ type: 'tried', whatIf: change(view.whatIf(state), recorded) });
      const to = change(now('draft').now, recorded);
      dispatch({ type: 'rated', of: now('of'), edit: { to, basedOn: state.record.seq, was: [recorded] } });
    };
    return {
      edit,
      rate(id: string, scenario: string, cell: Cell) {
        const row = now('matrix').rows.find((each) => each.id === id);
        if (row === undefined) return;
        const isBlank = now('isEmptied') && cell === 'NA';
        const isBlind = now('sitting') !== undefined;
        edit(row.recorded, (draft, recorded) =>
          isBlind
            ? withCell(draft, id, scenario, isBlank ? undefined : cell)
            : withRating(draft, recorded, scenario, cell),
        );
      },
      begin(start: Sitting['start']) {
        setOutcome(undefined);
        const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
        dispatch({ type: 'sitting-begun', sitting: { seed, start, layer: view.layer(store.getState()) } });
      },
      leave() {
        const state = store.getState();
        const layer = view.layer(state);
        const blind = state.ratings.blind.now;
        // what stood there before the sitting, the draft of this layer included
        const before = dossierUnder(state.record.dossier, layer, state.ratings[layer].now);
        const changes = ratingChanges(before, blind);
        const cells = Object.values(blind.developments ?? {}).reduce(
          (sum, { cells: own = {} }) => sum + keysOf(own).length,
          0,
        );
        const differing = changes.filter(({ kind }) => kind === 'cell').length;
        setOutcome({ same: cells - differing, changes, whatIf: blind });
        dispatch({ type: 'sitting-left' });
      },
      takeOver(blind: WhatIf) {
        const state = store.getState();
        const of = view.layer(state);
        const recorded = new Map(now('matrix').recorded.developments.map((item) => [item.id, item]));
        const to = prunedDraft(mergedDraft(state.ratings[of].now, blind), recorded);
        const was = Object.keys(blind.developments ?? {}).flatMap((id) => recorded.get(id) ?? []);
        dispatch({ type: 'rated', of, edit: { to, basedOn: state.record.seq, was } });
        setOutcome(undefined);
      },
      dropOutcome: () => setOutcome(undefined),
      giveUp: () => dispatch({ type: 'ratings-given-up', of: now('of') }),
      acknowledge: () => dispatch({ type: 'acknowledged' }),
    };
  }, [store, view, dispatch, now]);
  return { ...acts, outcome };
}
