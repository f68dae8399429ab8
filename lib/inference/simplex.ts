type Holds = Readonly<{
  /** Rows that keep their weight, by index. */
  locked?: ReadonlySet<number>;
  /** The least any row that is not locked may have. */
  floor?: number;
  /** The mutual ratios of the rows as last known, for when their weights have all shrunk to nothing. */
  remembered?: readonly number[];
}>;

/**
 * The weights with one of them set to `value`, or as near as locks and floor allow. The unlocked others share the
 * rest in their own ratio, so with nothing locked the edit equals one piece of evidence for or against that row.
 */
export function proportional(
  weights: readonly number[],
  index: number,
  value: number,
  { locked = new Set(), floor = 0, remembered = weights }: Holds = {},
): readonly number[] {
  const free = weights.flatMap((_, row) => (row === index || locked.has(row) ? [] : [row]));
  if (free.length === 0 || locked.has(index)) return weights;
  const held = sum(weights.filter((_, row) => row !== index && locked.has(row)));
  const room = sum(weights) - held;
  const set = Math.min(Math.max(value, floor), room - floor * free.length);
  const parts = portions(
    free.map((row) => remembered[row] ?? 0),
    room - set,
    floor,
  );
  const changed = new Map(free.map((row, position) => [row, parts[position] ?? 0]));
  return weights.map((weight, row) => (row === index ? set : (changed.get(row) ?? weight)));
}

/** `total` in the given ratio, none below the floor: who would fall below stands on it, the others share the rest. */
function portions(ratio: readonly number[], total: number, floor: number): readonly number[] {
  const standing = new Set<number>();
  for (;;) {
    const open = ratio.filter((_, row) => !standing.has(row));
    const whole = sum(open);
    const rest = total - floor * standing.size;
    const parts = ratio.map((part, row) => {
      if (standing.has(row)) return floor;
      return whole > 0 ? (rest * part) / whole : rest / open.length;
    });
    const below = parts.flatMap((part, row) => (part < floor && !standing.has(row) ? [row] : []));
    if (below.length === 0 || below.length === open.length) return parts;
    for (const row of below) standing.add(row);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
