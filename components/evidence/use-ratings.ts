import { useCallback, useMemo, useState } from 'react';
import type { DossierView } from '@/lib/api/contract';
import type { Development, Layer } from '@/lib/dossier/schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { keysOf } from '@/lib/kernel/record';
import { ratingChanges } from '@/lib/session/rating-draft-changes';
import { mergedDraft, prunedDraft } from '@/lib/session/rating-draft-merged';
import type { BlindOutcome } from './blind-result';
import { useRatingDrafts } from './use-rating-drafts';

/** An edit of what is rated, made on the draft and the row as recorded. */
export type Edit = (draft: WhatIf, recorded: Development) => WhatIf;

/** The ratings in hand: the draft of the layer in view, or that of a blind sitting, and what becomes of them. */
export function useRatings(view: DossierView, layer: Layer) {
  const { drafts, dispatch, restored, acknowledge } = useRatingDrafts(view.slug);
  const [outcome, setOutcome] = useState<BlindOutcome & Readonly<{ whatIf: WhatIf }>>();
  const sitting = drafts.sitting?.layer === layer ? drafts.sitting : undefined;
  const which = sitting === undefined ? layer : 'blind';
  const draft = drafts[which];
  const { seq, dossier } = view;
  const edit = useCallback(
    (recorded: Development, change: Edit) => {
      acknowledge();
      const to = change(draft.now, recorded);
      dispatch({ which, action: { type: 'edit', to, basedOn: seq, was: [recorded] } });
    },
    [acknowledge, dispatch, which, draft.now, seq],
  );
  const begin = (start: 'empty' | 'kept') => {
    setOutcome(undefined);
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    dispatch({ which: 'blind', action: { type: 'drop' } });
    dispatch({ sitting: { seed, start, layer } });
  };
  const leave = () => {
    const { now } = drafts.blind;
    // what stood there before the sitting, the draft of this layer included
    const before = dossierUnder(dossier, layer, drafts[layer].now);
    const changes = ratingChanges(before, now);
    const cells = Object.values(now.developments ?? {}).reduce(
      (sum, { cells: own = {} }) => sum + keysOf(own).length,
      0,
    );
    const differing = changes.filter(({ kind }) => kind === 'cell').length;
    setOutcome({ same: cells - differing, changes, whatIf: now });
    dispatch({ sitting: undefined });
    dispatch({ which: 'blind', action: { type: 'drop' } });
  };
  const takeOver = (recorded: ReadonlyMap<string, Development>) => {
    const over = outcome?.whatIf ?? {};
    const to = prunedDraft(mergedDraft(drafts[layer].now, over), recorded);
    const was = Object.keys(over.developments ?? {}).flatMap((id) => recorded.get(id) ?? []);
    dispatch({ which: layer, action: { type: 'edit', to, basedOn: seq, was } });
    setOutcome(undefined);
  };
  const blind = drafts.blind.now;
  const own = drafts[layer].now;
  const inView = useMemo(
    () => (sitting === undefined ? own : sitting.start === 'empty' ? blind : mergedDraft(own, blind)),
    [sitting, own, blind],
  );
  return {
    ...{ draft, inView, sitting, edit, begin, leave, takeOver, outcome, restored, acknowledge },
    dropOutcome: () => setOutcome(undefined),
    act: useCallback(
      (type: 'undo' | 'redo' | 'drop') => dispatch({ which, action: { type } }),
      [dispatch, which],
    ),
  };
}
export type Ratings = ReturnType<typeof useRatings>;
