import type { Session } from './session';

/** Takes back what was done last: at once where it is on this page alone, by an entry of its own where it is kept. */
export function undo(session: Session): void {
  act(session, 'undo');
}

/** Brings back what was taken back last. */
export function redo(session: Session): void {
  act(session, 'redo');
}

function act(session: Session, way: 'undo' | 'redo'): void {
  const { store, view, dispatch } = session;
  // an edit in progress is ended first, and is then the last step itself
  dispatch({ type: 'weights', act: { type: 'end' } });
  const state = store.getState();
  const step = way === 'undo' ? view.lastStep(state) : view.nextStep(state);
  if (step?.what !== 'entry') dispatch({ type: way });
  // while a form is filled in, nobody means what was kept before it
  else if (state.begun === undefined)
    void import('./take-back-entry').then(({ takeBackEntry }) => takeBackEntry(session, step, way));
}
