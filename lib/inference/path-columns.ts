import { type Datings, datings } from './drawn-beliefs';
import { orderOf } from './order-of';
import { pathPlan } from './path-plan';
import { type SpreadColumns, spreadColumns, writeEvenSpread, writeSpread } from './spread';
import { writeSubsetBeliefs, writeSubsetChances } from './subset-beliefs';

/** Items as columns: each arrives on one of the days `from` … `to`, and its contribution stands row by row. */
export type TimedColumns = Readonly<{ from: Int32Array; to: Int32Array; contributions: Float64Array }>;

/** The spread of belief at the end of each day, and how many items may or may not have arrived by then. */
export type PathColumns = SpreadColumns & Readonly<{ straddling: Uint32Array }>;

/** The chance that an item dated `from` … `to` has arrived by the end of `day` (aoristic weight: Ratcliffe 2000). */
export function inclusionProbability(day: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (day - from + 1) / (to - from + 1)));
}

/**
 * The expected path over `days`, which must ascend, from `prior`, whose shares need not sum to 1. Items that have
 * surely arrived are summed once; the beliefs for each subset of straddling items are kept until that set changes.
 * Items that open on one day must come in an order of their own, for sums and draws depend on it.
 */
export function pathColumns(
  prior: Float64Array,
  items: TimedColumns,
  days: readonly number[],
  random: () => number,
): PathColumns {
  const width = prior.length;
  const { from, to, contributions } = items;
  const opening = orderOf(from);
  const plan = pathPlan(from, to, days, width);
  const whole = prior.reduce((sum, share) => sum + share, 0);
  const path = spreadColumns(days.length, width);
  const counts = new Uint32Array(days.length);
  const room = 2 ** plan.exactUpTo;
  const [subsets, subsetChances] = [new Float64Array(room * width), new Float64Array(room)];

  // What has surely arrived, in logarithms. While more straddle than can be weighed, `base` is what every dating holds.
  const sums = prior.map(Math.log);
  let base = sums;
  let drawn: Datings | undefined;
  let straddling: readonly number[] = [];
  let opened = 0;
  let isKept = false;

  const add = (row: number, into: Float64Array) => {
    for (let k = 0; k < width; k += 1) into[k] = (into[k] ?? 0) + (contributions[row * width + k] ?? 0);
  };
  const chanceOf = (row: number, day: number) => inclusionProbability(day, from[row] ?? 0, to[row] ?? 0);

  days.forEach((day, i) => {
    const before = opened;
    while (opened < opening.length && (from[opening[opened] ?? 0] ?? 0) <= day) opened += 1;
    const isOpen = (row: number) => (to[row] ?? 0) > day;
    const open = straddling.filter(isOpen);
    isKept &&= opened === before && open.length === straddling.length;
    for (const row of straddling) {
      if (isOpen(row)) continue;
      add(row, sums);
      drawn?.arrive(contributions, row * width, 1);
    }
    for (const row of opening.subarray(before, opened)) {
      if (isOpen(row)) open.push(row);
      else {
        add(row, sums);
        if (drawn !== undefined) add(row, base);
      }
    }
    straddling = open;
    counts[i] = open.length;

    if (open.length > plan.exactUpTo) {
      if (drawn === undefined) {
        drawn = datings(width, plan.draws, random);
        base = sums.slice();
      }
      for (const row of open) drawn.arrive(contributions, row * width, chanceOf(row, day));
      isKept = false;
      writeEvenSpread(path, i * width, base, drawn.sums, whole);
      return;
    }
    drawn = undefined;
    if (!isKept) writeSubsetBeliefs(subsets, sharesOf(sums, whole), contributions, open);
    isKept = true;
    const chances = open.map((row) => chanceOf(row, day));
    writeSubsetChances(subsetChances, chances);
    writeSpread(path, i * width, width, subsets, subsetChances, 2 ** open.length);
  });
  return { ...path, straddling: counts };
}

function sharesOf(sums: Float64Array, whole: number): Float64Array {
  const peak = sums.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
  const weights = sums.map((sum) => Math.exp(sum - peak));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (weight * whole) / total);
}
