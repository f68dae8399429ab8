import type { Session } from './session';

/** After a gesture by keys, or by typing in a sandbox, has been still for this long, it is over. */
const restMs = 700;

/** Ends gestures that have no end of their own. */
export function endWhatRests({ store, dispatch }: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = store.subscribe((now, before) => {
    if (now.held.whatIf === before.held.whatIf && now.weights === before.weights) return;
    clearTimeout(timer);
    if (now.held.whatIf !== undefined) timer = setTimeout(() => dispatch({ type: 'rest' }), restMs);
    else if (now.weights.gesture?.by === 'keys')
      timer = setTimeout(() => dispatch({ type: 'weights', act: { type: 'end' } }), restMs);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
