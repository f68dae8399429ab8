/** A prior as columns: the share of each hypothesis, and which of them take part in the update and share `whole`. */
export type PriorColumns = Readonly<{ shares: Float64Array; open: readonly number[]; whole: number }>;

/** A prior as columns, the hypotheses in the order in which it names them. */
export function priorColumns<H extends string>(
  prior: Readonly<Record<H, number>>,
  reserved: readonly NoInfer<H>[] = [],
): PriorColumns {
  const shares = Float64Array.from(Object.values<number>(prior));
  const open = Object.keys(prior).flatMap((h, k) =>
    (shares[k] ?? 0) > 0 && !reserved.some((name) => name === h) ? [k] : [],
  );
  return { shares, open, whole: open.reduce((sum, k) => sum + (shares[k] ?? 0), 0) };
}

/**
 * The beliefs before the first row of contributions and after each of them, one row after the other: one more row than
 * there are contributions. Sums run on, so that each row costs as much as there are hypotheses.
 */
export function runningBeliefs(prior: PriorColumns, contributions: Float64Array): Float64Array {
  const width = prior.shares.length;
  const beliefs = new Float64Array(contributions.length + width);
  const sums = new Float64Array(width);
  beliefs.set(prior.shares);
  for (let at = 0; at < contributions.length; at += width) {
    if (isNeutralRow(prior, contributions, at)) {
      beliefs.copyWithin(at + width, at, at + width);
      continue;
    }
    for (let k = 0; k < width; k += 1) sums[k] = (sums[k] ?? 0) + (contributions[at + k] ?? 0);
    writeBeliefs(prior, sums, beliefs, at + width);
  }
  return beliefs;
}

/**
 * The beliefs had one row not been there, for each row in turn, from the sum of all: no row is looked at twice. The
 * rows may as well be sums of groups.
 */
export function beliefsWithout(prior: PriorColumns, contributions: Float64Array): Float64Array {
  const width = prior.shares.length;
  const total = columnSums(width, contributions);
  const beliefs = new Float64Array(contributions.length);
  const sums = new Float64Array(width);
  for (let at = 0; at < contributions.length; at += width) {
    for (let k = 0; k < width; k += 1) sums[k] = (total[k] ?? 0) - (contributions[at + k] ?? 0);
    writeBeliefs(prior, sums, beliefs, at);
  }
  return beliefs;
}

/** The beliefs that sums of contributions lead to, for each row of sums in turn. */
export function beliefsFrom(prior: PriorColumns, sums: Float64Array): Float64Array {
  const width = prior.shares.length;
  const beliefs = new Float64Array(sums.length);
  for (let at = 0; at < sums.length; at += width)
    writeBeliefs(prior, sums.subarray(at, at + width), beliefs, at);
  return beliefs;
}

/** The rows that belong to one group added up, for each of `count` groups; row i belongs to `groups[i]`. */
export function groupSums(contributions: Float64Array, groups: Uint32Array, count: number): Float64Array {
  const width = groups.length === 0 ? 0 : contributions.length / groups.length;
  const sums = new Float64Array(count * width);
  for (let row = 0; row < groups.length; row += 1) {
    const to = (groups[row] ?? 0) * width;
    for (let k = 0; k < width; k += 1)
      sums[to + k] = (sums[to + k] ?? 0) + (contributions[row * width + k] ?? 0);
  }
  return sums;
}

/** Whether the row that begins at `at` moves no belief: it adds the same wherever belief can move. */
export function isNeutralRow({ open }: PriorColumns, contributions: Float64Array, at: number): boolean {
  const first = contributions[at + (open[0] ?? 0)];
  for (let i = 1; i < open.length; i += 1) if (contributions[at + (open[i] ?? 0)] !== first) return false;
  return true;
}

function columnSums(width: number, rows: Float64Array): Float64Array {
  const sums = new Float64Array(width);
  for (let at = 0; at < rows.length; at += width)
    for (let k = 0; k < width; k += 1) sums[k] = (sums[k] ?? 0) + (rows[at + k] ?? 0);
  return sums;
}

/** Bayes' rule in logarithms, the peak taken out first, so that nothing overflows and the largest never vanishes. */
function writeBeliefs(
  { shares, open, whole }: PriorColumns,
  sums: Float64Array,
  into: Float64Array,
  at: number,
): void {
  let peak = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < open.length; i += 1) peak = Math.max(peak, sums[open[i] ?? 0] ?? 0);
  if (peak === Number.NEGATIVE_INFINITY && open.length > 0)
    throw new Error('every rated hypothesis is ruled out');
  let total = 0;
  for (let k = 0; k < shares.length; k += 1) into[at + k] = shares[k] ?? 0;
  for (let i = 0; i < open.length; i += 1) {
    const k = open[i] ?? 0;
    const weight = (shares[k] ?? 0) * Math.exp((sums[k] ?? 0) - peak);
    into[at + k] = weight;
    total += weight;
  }
  const scale = whole / total;
  for (let i = 0; i < open.length; i += 1) {
    const k = at + (open[i] ?? 0);
    into[k] = (into[k] ?? 0) * scale;
  }
}
