/** The id of a new development: one more than the highest number in use. */
export function nextDevelopmentId(inUse: readonly string[]): string {
  return `E${String(nextNumber('E', inUse)).padStart(2, '0')}`;
}

/** The id of a new place. */
export function nextPlaceId(inUse: readonly string[]): string {
  return `P${nextNumber('P', inUse)}`;
}

function nextNumber(letter: string, inUse: readonly string[]): number {
  const pattern = new RegExp(`^${letter}(\\d{1,6})$`);
  return Math.max(0, ...inUse.map((id) => Number(pattern.exec(id)?.[1] ?? 0))) + 1;
}
