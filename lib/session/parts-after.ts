import { sameWeights } from '@/lib/dossier/weights';
import { isNothing } from '@/lib/dossier/what-if-edits';
import { isSame } from '@/lib/kernel/is-same';
import type { Address } from './address';
import { weightsOf } from './address-weights';
import { broughtBack, isDraftStep, type Parts, takenBack, walked } from './history';
import type { SessionView } from './session-view';
import type { Said, SessionState } from './state';
import { restingStanding } from './weight-draft';
import { standingAt } from './weight-standing';
import { weighed, weightsKey, withWeights } from './weights-after';

export function undone(state: SessionState, view: SessionView): SessionState {
  const settled = weighed(state, { type: 'end' }, view);
  const step = settled.history.past.at(-1);
  if (step === undefined || step.what === 'sitting') return settled;
  if (!isDraftStep(step)) return { ...settled, said: { kind: 'kept', step } };
  const said: Said = { kind: 'undone', step };
  return withParts({ ...settled, history: takenBack(settled.history), said }, step.from, view);
}

export function redone(state: SessionState, view: SessionView): SessionState {
  const settled = weighed(state, { type: 'end' }, view);
  const step = settled.history.future.at(-1);
  if (step === undefined) return settled;
  if (!isDraftStep(step)) return { ...settled, said: { kind: 'kept', step } };
  const said: Said = { kind: 'redone', step };
  return withParts({ ...settled, history: broughtBack(settled.history), said }, step.to, view);
}

export function navigated(state: SessionState, address: Address, view: SessionView): SessionState {
  const { whatIf: heldWhatIf, pin, asOfOn, ...held } = state.held;
  const there = { ...state, address, held };
  const saved = view.saved(there);
  const order = view.order(there);
  const wanted = address.weights?.length === order.length ? weightsOf(order, address.weights) : saved;
  const standingNow = restingStanding(state.weights);
  const parts: Parts = {
    ...(sameWeights(wanted, standingNow.points) ? {} : { weights: standingAt(order, wanted) }),
    ...(isSame(address.whatIf ?? {}, state.address.whatIf ?? {}) ? {} : { whatIf: address.whatIf ?? {} }),
  };
  if (Object.keys(parts).length === 0) return there;
  const { history, over } = walked(state.history, parts);
  const moved = { ...there, history };
  // going back over an edit of weights leads to the very ratios that were there
  return over?.weights === undefined
    ? moved
    : {
        ...moved,
        weights: { ids: state.weights.ids, now: over.weights },
        followed: weightsKey(order, wanted),
      };
}

/** The state with some of its parts as given. */
export function withParts(state: SessionState, parts: Parts, view: SessionView): SessionState {
  const { weights, whatIf, layer, ...ratings } = parts;
  const { whatIf: _, ...held } = state.held;
  let { address } = state;
  if (whatIf !== undefined) address = { ...address, whatIf: isNothing(whatIf) ? undefined : whatIf };
  if (layer !== undefined) address = { ...address, layer: layer === 'as-recorded' ? undefined : layer };
  const next: SessionState = {
    ...state,
    address,
    held: whatIf === undefined ? state.held : held,
    ratings: {
      ...state.ratings,
      ...(ratings.reported && { reported: { ...state.ratings.reported, now: ratings.reported } }),
      ...(ratings.checked && { checked: { ...state.ratings.checked, now: ratings.checked } }),
      ...(ratings.blind && { blind: { ...state.ratings.blind, now: ratings.blind } }),
    },
  };
  if (weights === undefined) return next;
  const placed = { ...next, weights: { ids: next.weights.ids, now: weights } };
  return withWeights(placed, weights.points, view);
}
