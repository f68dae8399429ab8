/** The id of a new development: one more than the highest number in use. */
export function nextDevelopmentId(inUse: readonly string[]): string {
  return `E${String(nextNumber('E', inUse)).padStart(2, '0')}`;
}

/** The ids of several new developments, each as if those before it were in use. */
export function nextDevelopmentIds(inUse: readonly string[], count: number): readonly string[] {
  const made: string[] = [];
  for (let n = 0; n < count; n++) made.push(nextDevelopmentId([...inUse, ...made]));
  return made;
}

/** The id of a new place. */
export function nextPlaceId(inUse: readonly string[]): string {
  return `P${nextNumber('P', inUse)}`;
}

/** The id of a new actor. */
export function nextActorId(inUse: readonly string[]): string {
  return `A${nextNumber('A', inUse)}`;
}

/** The id of a new common origin. */
export function nextOriginId(inUse: readonly string[]): string {
  return `O${nextNumber('O', inUse)}`;
}

/** The id of a scenario that comes in later. */
export function nextScenarioId(inUse: readonly string[]): string {
  return `S${nextNumber('S', inUse)}`;
}

/** The id of a new indicator. */
export function nextIndicatorId(inUse: readonly string[]): string {
  return `I${nextNumber('I', inUse)}`;
}

/** The id of a new assumption. */
export function nextAssumptionId(inUse: readonly string[]): string {
  return `K${nextNumber('K', inUse)}`;
}

function nextNumber(letter: string, inUse: readonly string[]): number {
  const pattern = new RegExp(`^${letter}(\\d{1,6})$`);
  return Math.max(0, ...inUse.map((id) => Number(pattern.exec(id)?.[1] ?? 0))) + 1;
}
