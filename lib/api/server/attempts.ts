/**
 * Counts failures within a moving window, for the whole server: behind a proxy every caller has one address, and an
 * address that a caller states of itself is worth nothing.
 */
export function attempts(most: number, windowMilliseconds: number) {
  let failures: readonly number[] = [];
  const recent = (now: number) => failures.filter((at) => now - at < windowMilliseconds);
  return {
    areTooMany: (now: number) => recent(now).length >= most,
    failed: (now: number) => {
      failures = [...recent(now), now];
    },
  };
}
