import type { DossierView } from '@/lib/api/contract';
import { isWhole } from '@/lib/api/is-whole';
import { broughtBack, forgotten, isDraftStep, remembered, type Step, takenBack } from './history';
import { entryKept, rated, stepOf } from './kept-after';
import { navigated, redone, undone } from './parts-after';
import { noRatings } from './rating-draft';
import type { SessionAction } from './session-action';
import type { SessionView } from './session-view';
import type { Doing, SessionState } from './state';
import { dropped, tried, withoutPin } from './trial-after';
import { viewed } from './view-after';
import { followedWeights, weighed } from './weights-after';

/** The state of a page after one more action. Total: what cannot be done leaves it as it is. */
export function sessionAfter(state: SessionState, action: SessionAction, view: SessionView): SessionState {
  return followedWeights(acted(state, action, view), view);
}

function acted(state: SessionState, action: SessionAction, view: SessionView): SessionState {
  switch (action.type) {
    case 'weights':
      return weighed(state, action.act, view);
    case 'go':
    case 'settle':
      return { ...state, address: { ...state.address, ...action.change } };
    case 'view':
      return viewed(state, action);
    case 'look':
      return { ...state, held: { ...state.held, asOfOn: action.asOfOn } };
    case 'stay': {
      const { asOfOn: _, ...held } = state.held;
      // the latest day does not stand in the address, so that it goes on being the latest
      const asOfOn = action.asOfOn >= view.latestOn(state) ? undefined : action.asOfOn;
      return { ...state, held, address: { ...state.address, asOfOn } };
    }
    case 'try':
      return { ...state, held: { ...state.held, whatIf: action.whatIf } };
    case 'rest': {
      const { whatIf } = state.held;
      return whatIf === undefined ? state : tried(state, { whatIf }, 'what-if', view);
    }
    case 'tried': {
      const { whatIf, weights, layer } = action;
      return tried(state, { whatIf, ...(weights && { weights }), ...(layer && { layer }) }, 'what-if', view);
    }
    case 'enter':
      return { ...state, entered: true };
    case 'leave':
      return { ...state, entered: false };
    case 'drop':
      return dropped(state, view);
    case 'pin-held':
      return {
        ...state,
        held: { ...state.held, pin: { on: action.on, axis: state.held.pin?.axis ?? action.axis } },
      };
    case 'pin-cancelled':
      return { ...state, held: withoutPin(state) };
    case 'pin-moved': {
      const { anchorOn: _, ...others } = view.keptWhatIf(state);
      const whatIf = action.on === view.recordedOn(state) ? others : { ...others, anchorOn: action.on };
      return tried({ ...state, held: withoutPin(state) }, { whatIf }, 'publication', view);
    }
    case 'rated':
      return rated(state, action.of, action.edit);
    case 'ratings-given-up':
      return rated(state, action.of, { to: {}, basedOn: 0, was: [] });
    case 'ratings-found': {
      const { drafts, past, future } = action.kept;
      const history = {
        past: [...past.map(stepOf), ...state.history.past],
        future: [...state.history.future, ...future.map(stepOf)],
      };
      const restored = past.some(({ of }) => of !== 'blind');
      return { ...state, ratings: drafts, history, restored };
    }
    case 'acknowledged':
      return { ...state, restored: false };
    case 'sitting-begun': {
      const ratings = { ...state.ratings, blind: noRatings, sitting: action.sitting };
      return { ...state, ratings, history: remembered(state.history, { what: 'sitting' }) };
    }
    case 'sitting-left': {
      const { sitting: _, ...ratings } = state.ratings;
      const isGone = (step: Step) => step.what === 'sitting' || (isDraftStep(step) && 'blind' in step.from);
      return {
        ...state,
        ratings: { ...ratings, blind: noRatings },
        history: forgotten(state.history, isGone),
      };
    }
    case 'undo':
      return undone(state, view);
    case 'redo':
      return redone(state, view);
    case 'navigated':
      return navigated(state, action.address, view);
    case 'rest-missing':
      return isWhole(state.record) ? state : { ...state, restIsMissing: true };
    case 'record':
      return recordCome(state, action.record);
    case 'revision-kept': {
      const { number, before } = action;
      // what led to it cannot be taken back any longer; what is shown now is what is kept
      const history = forgotten(state.history, (step) => isDraftStep(step) && 'weights' in step.from);
      const step: Step = { what: 'revision', number, before };
      return {
        ...state,
        address: { ...state.address, weights: undefined },
        history: remembered(history, step),
      };
    }
    case 'entry-kept':
      return entryKept(state, action.made, action.was);
    case 'entry-undone': {
      const { of, made, way } = action;
      const step: Step = { what: 'entry', entry: made.entry.seq, author: made.entry.author };
      const history = way === 'undo' ? takenBack(state.history, step) : broughtBack(state.history, step);
      return { ...state, history, said: { kind: 'entry-undone', of, entry: made.entry.seq } };
    }
    case 'entry-not-undone':
      return { ...state, said: { kind: `entry-${action.why}`, of: action.of } };
    case 'doing':
      return doing(state, action.doing);
    case 'shuffled':
      return { ...state, shuffled: action.shuffled };
    case 'measured':
      return action.width === state.width ? state : { ...state, width: action.width };
    case 'filtering':
      return { ...state, filtering: action.filtering };
  }
}

function recordCome(state: SessionState, record: DossierView): SessionState {
  const { begun } = state;
  const come = { ...state, record, restIsMissing: false };
  // a form that waits for all texts is begun on the record with which they come
  return begun === undefined || isWhole(begun.record) || !isWhole(record)
    ? come
    : { ...come, begun: { ...begun, record } };
}

function doing(state: SessionState, doing: Doing | undefined): SessionState {
  if (doing === undefined) return { ...state, begun: undefined };
  // a form that is being filled in is never swept away by another
  if (state.begun !== undefined) return state;
  return { ...state, begun: { doing, record: state.record, number: state.history.past.length } };
}
