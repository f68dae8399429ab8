type Limits = Readonly<{
  /** The least any row may get. */
  least?: number;
  /** Rows whose value is already settled, by index: typed by a person, or locked. */
  pinned?: ReadonlyMap<number, number>;
}>;

/**
 * Whole parts of `total` in the ratio of `shares`, by largest remainder (Hamilton's method): they sum to `total`
 * exactly and keep the order of the shares. Shares that are all 0 count as equal.
 */
export function apportion(
  shares: readonly number[],
  total: number,
  { least = 0, pinned = new Map() }: Limits = {},
): readonly number[] {
  const settled = new Map(pinned);
  for (;;) {
    const parts = shared(shares, total, settled);
    const short = parts.flatMap((part, index) => (part < least && !settled.has(index) ? [index] : []));
    if (short.length === 0) return parts;
    // A row that would fall short is settled at the least, and the others share what is then left.
    for (const index of short) settled.set(index, least);
  }
}

function shared(
  shares: readonly number[],
  total: number,
  settled: ReadonlyMap<number, number>,
): readonly number[] {
  const open = shares.flatMap((share, index) => (settled.has(index) ? [] : [{ index, share }]));
  const rest = total - sum([...settled.values()]);
  if (rest < 0 || (open.length === 0 && rest !== 0))
    throw new RangeError(`${total} cannot be shared out: ${rest} left for ${open.length} rows`);
  const parts = new Map(settled);
  const whole = sum(open.map(({ share }) => share));
  const rows = open.map(({ index, share }) => {
    const quota = rest * (whole > 0 ? share / whole : 1 / open.length);
    const floor = Math.floor(quota + tiny);
    parts.set(index, floor);
    return { index, share, remainder: Math.round((quota - floor) / tiny) };
  });
  const left = rest - sum(rows.map(({ index }) => parts.get(index) ?? 0));
  const first = rows.toSorted((a, b) => b.remainder - a.remainder || b.share - a.share || a.index - b.index);
  for (const { index } of first.slice(0, left)) parts.set(index, (parts.get(index) ?? 0) + 1);
  return shares.map((_, index) => parts.get(index) ?? 0);
}

/** Remainders closer than this are equal: arithmetic noise must not decide who gets a point. */
const tiny = 1e-9;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
