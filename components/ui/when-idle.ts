import { hold } from './outstanding';

/** Fetches something once the page has nothing else to do; the function that comes back calls it off. */
export function whenIdle(fetched: () => Promise<unknown>): () => void {
  const release = hold();
  const act = () => void fetched().finally(release);
  // not every browser can say when it is idle
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 1_000);
    return () => {
      clearTimeout(timer);
      release();
    };
  }
  // a machine that is never idle gets it too, only later
  const handle = requestIdleCallback(act, { timeout: 5_000 });
  return () => {
    cancelIdleCallback(handle);
    release();
  };
}
