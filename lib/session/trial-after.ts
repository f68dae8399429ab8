import type { Weights } from '@/lib/dossier/atoms';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { isSame } from '@/lib/kernel/is-same';
import { type DraftStep, type Parts, remembered } from './history';
import { withParts } from './parts-after';
import type { SessionView } from './session-view';
import type { SessionState } from './state';
import { restingStanding } from './weight-draft';
import { standingAt } from './weight-standing';
import { asAddressed } from './what-if-address-written';

type Trial = Readonly<{ whatIf: WhatIf; weights?: Weights; layer?: 'reported' | 'checked' }>;

/** What is tried out from now on; the same as before is no step. */
export function tried(
  state: SessionState,
  { whatIf, weights, layer }: Trial,
  what: DraftStep['what'],
  view: SessionView,
): SessionState {
  const { whatIf: _, ...held } = state.held;
  const { address } = state;
  const to: Parts = {
    whatIf: asAddressed(whatIf),
    ...(weights && { weights: standingAt(state.weights.ids, weights) }),
    ...(layer && { layer }),
  };
  const from: Parts = {
    whatIf: address.whatIf ?? {},
    ...(weights && { weights: restingStanding(state.weights) }),
    ...(layer && { layer: address.layer ?? 'as-recorded' }),
  };
  const settled = { ...state, held };
  if (isSame(from.whatIf, to.whatIf) && weights === undefined && layer === undefined) return settled;
  return withParts({ ...settled, history: remembered(state.history, { what, from, to }) }, to, view);
}

/** Everything as recorded again; weights that came with a kept set go with it. */
export function dropped(state: SessionState, view: SessionView): SessionState {
  const whatIf = view.keptWhatIf(state);
  const left = { ...state, entered: false };
  return tried(
    { ...left, held: withoutPin(left) },
    { whatIf: {}, ...(whatIf.weights && { weights: view.saved(state) }) },
    'what-if',
    view,
  );
}

export function withoutPin({ held }: SessionState): SessionState['held'] {
  const { pin: _, ...others } = held;
  return others;
}
