/** Rows to take away, by index, or undefined; and whether it is certain that no fewer, or none at all, would do. */
export type SmallestSet = Readonly<{ rows: readonly number[] | undefined; isCertain: boolean }>;

type Row = readonly number[];
type Search = Readonly<{
  start: Row;
  /** What taking a row away subtracts from `start`, column by column. */
  rows: readonly Row[];
  /** The aim; where it is met by a sum, it must be met by every sum that is nowhere larger. */
  holds: (sum: Row) => boolean;
  /** How many numbers may be looked at before a good set is taken for the best. */
  effort?: number;
}>;

/**
 * The fewest rows whose removal meets an aim; none where none does, or, not for certain, where the effort was spent and
 * adding the strongest one after the other never met it. Branch and bound: what the best k rows could do in each column by itself
 * bounds what any k rows can do together, so with one column the first path down is already the answer. Found for this
 * project; a test holds it against every subset.
 */
export function smallestSet({ start, rows, holds, effort = 3_000_000 }: Search): SmallestSet {
  if (holds(start)) return { rows: [], isCertain: true };
  const order = rows.map((_, i) => i).toSorted((a, b) => compared(rows[a] ?? [], rows[b] ?? []) || a - b);
  const sorted = order.map((i) => rows[i] ?? []);
  const best = bestCase(sorted, start.length);
  if (!holds(best.sum(0, sorted.length, start))) return { rows: undefined, isCertain: true };

  function picked(from: number, left: number, sum: Row): readonly number[] | undefined {
    if (left === 0) return holds(sum) ? [] : undefined;
    for (let at = from; at + left <= sorted.length; at += 1) {
      const row = sorted[at] ?? [];
      // Of rows that are alike, the first stands for all.
      if (at > from && compared(row, sorted[at - 1] ?? []) === 0) continue;
      if (best.looked() > effort || !holds(best.sum(at, left, sum))) return undefined;
      const others = picked(at + 1, left - 1, less(sum, row));
      if (others) return [at, ...others];
    }
    return undefined;
  }

  let least = 1;
  for (let most = sorted.length; least < most; ) {
    const middle = Math.floor((least + most) / 2);
    if (holds(best.sum(0, middle, start))) most = middle;
    else least = middle + 1;
  }
  // With one column the strongest rows are the best rows.
  if (start.length === 1) return { rows: order.slice(0, least), isCertain: true };
  for (let size = least; size <= sorted.length && best.looked() <= effort; size += 1) {
    const found = picked(0, size, start);
    if (found) return { rows: indices(found, order), isCertain: true };
  }
  const good = goodSet(sorted, start, holds);
  return { rows: good && indices(good, order), isCertain: best.looked() <= effort };
}

/** The row that takes most away first; only rows that are equal in every column compare as equal. */
function compared(a: Row, b: Row): number {
  const by = total(b) - total(a);
  if (by !== 0) return by;
  const column = a.findIndex((value, i) => value !== b[i]);
  return column < 0 ? 0 : (b[column] ?? 0) - (a[column] ?? 0);
}

function total(row: Row): number {
  return row.reduce((sum, value) => sum + Math.max(0, value), 0);
}

function less(sum: Row, row: Row): Row {
  return sum.map((value, column) => value - (row[column] ?? 0));
}

/** The sum after at most `count` rows from `from` on, were every column free to choose its own. */
function bestCase(rows: readonly Row[], width: number) {
  const columns = Array.from({ length: width }, (_, column) =>
    rows
      .map((row, at) => ({ at, value: row[column] ?? 0 }))
      .filter(({ value }) => value > 0)
      .toSorted((a, b) => b.value - a.value),
  );
  let looked = 0;
  const sum = (from: number, count: number, start: Row): Row =>
    start.map((value, column) => {
      let rest = value;
      let left = count;
      for (const row of columns[column] ?? []) {
        if (left === 0) break;
        looked += 1;
        if (row.at < from) continue;
        rest -= row.value;
        left -= 1;
      }
      return rest;
    });
  return { sum, looked: () => looked };
}

/** A set from which no row can be spared: rows are added from the strongest on, then dropped while any can be. */
function goodSet(
  rows: readonly Row[],
  start: Row,
  holds: (sum: Row) => boolean,
): readonly number[] | undefined {
  let sum = start;
  let taken: readonly number[] = [];
  for (let at = 0; at < rows.length && !holds(sum); at += 1) {
    sum = less(sum, rows[at] ?? []);
    taken = [...taken, at];
  }
  if (!holds(sum)) return undefined;
  const sumWith = (at: number) =>
    less(
      sum,
      (rows[at] ?? []).map((value) => -value),
    );
  for (;;) {
    const spared = taken.find((at) => holds(sumWith(at)));
    if (spared === undefined) return taken;
    sum = sumWith(spared);
    taken = taken.filter((at) => at !== spared);
  }
}

function indices(found: readonly number[], order: readonly number[]): readonly number[] {
  return found.map((at) => order[at] ?? 0);
}
