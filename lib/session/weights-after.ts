import type { Weights } from '@/lib/dossier/atoms';
import { lastRevision } from '@/lib/dossier/revisions';
import { sameWeights } from '@/lib/dossier/weights';
import { isSame } from '@/lib/kernel/is-same';
import { pointsInOrder, weightsOf } from './address-weights';
import { forgotten, isDraftStep, remembered, type Step } from './history';
import type { SessionView } from './session-view';
import type { SessionState } from './state';
import { goesOn, restingStanding, type WeightAction, weightDraftAfter } from './weight-draft';

/** The draft of the weights follows what stands: Back, another day, a new revision; and it knows what it is based on. */
export function followedWeights(state: SessionState, view: SessionView): SessionState {
  const order = view.order(state);
  const saved = view.saved(state);
  const { weights: addressed } = state.address;
  // a draft of other scenarios than there are is none
  const wanted = addressed?.length === order.length ? weightsOf(order, addressed) : saved;
  const followed = weightsKey(order, wanted);
  let next = state;
  if (followed !== state.followed) {
    next = { ...state, followed };
    if (!sameWeights(wanted, state.weights.now.points) || !isSame(order, state.weights.ids)) {
      const weights = weightDraftAfter({ ...state.weights, ids: order }, { type: 'follow', points: wanted });
      const isGone = (step: Step) => isDraftStep(step) && 'weights' in step.from;
      next = { ...next, weights, history: forgotten(next.history, isGone) };
    }
  }
  const last = lastRevision(next.record.revisions)?.number ?? 0;
  const isUnsaved = !sameWeights(next.weights.now.points, saved);
  const isBehind = next.basedOn > last || (!isUnsaved && next.basedOn !== last);
  return isBehind ? { ...next, basedOn: last } : next;
}

export function weighed(state: SessionState, act: WeightAction, view: SessionView): SessionState {
  // whatever does not go on with the edit in progress ends it first: each of them is a step
  const begun =
    goesOn(state.weights, act) || state.weights.gesture === undefined
      ? state
      : weighed(state, { type: 'end' }, view);
  const before = restingStanding(begun.weights);
  const weights = weightDraftAfter(begun.weights, act);
  const after = restingStanding(weights);
  if (after === before) return weights === begun.weights ? begun : { ...begun, weights };
  const step: Step = { what: 'weights', from: { weights: before }, to: { weights: after } };
  return withWeights({ ...begun, weights, history: remembered(begun.history, step) }, after.points, view);
}

/** The weights in the address, where they are a draft; what is there is what is followed. */
export function withWeights(state: SessionState, points: Weights, view: SessionView): SessionState {
  const order = view.order(state);
  const isSaved = sameWeights(points, view.saved(state));
  const weights = isSaved ? undefined : pointsInOrder(order, points);
  return { ...state, followed: weightsKey(order, points), address: { ...state.address, weights } };
}

export function weightsKey(order: readonly string[], points: Weights): string {
  return pointsInOrder(order, points).join('-');
}
