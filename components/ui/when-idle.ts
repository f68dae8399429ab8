/** Does something once the page has nothing else to do; the function that comes back calls it off. */
export function whenIdle(act: () => unknown): () => void {
  // not every browser can say when it is idle
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 1_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act);
  return () => cancelIdleCallback(handle);
}
