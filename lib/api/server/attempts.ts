/**
 * Counts failures within a moving window, for the whole server: behind a proxy every caller has one address, and an
 * address that a caller states of itself is worth nothing.
 */
export function attempts(most: number, windowMilliseconds: number) {
  let failures: readonly number[] = [];
  const recent = (now: number) => failures.filter((at) => now - at < windowMilliseconds);
  return {
    areTooMany: (now: number) => recent(now).length >= most,
    /** After how many seconds the oldest of those that count has been forgotten. */
    secondsLeft: (now: number) =>
      Math.max(1, Math.ceil(((recent(now).at(-most) ?? now) + windowMilliseconds - now) / 1000)),
    failed: (now: number) => {
      failures = [...recent(now), now];
    },
  };
}
