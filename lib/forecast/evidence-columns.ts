import type { DevelopmentId } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { orderOf } from '@/lib/inference/order-of';
import { dayNumber } from '@/lib/time/day-number';
import { contributionRows } from './contribution-rows';

/** Developments as columns, in the order in which they became known: one entry each, contributions row by row. */
export type EvidenceColumns = Readonly<{
  ids: readonly DevelopmentId[];
  origins: readonly (string | undefined)[];
  /** First and last day on which it may have become known, as day numbers. */
  from: Int32Array;
  to: Int32Array;
  /** In nats, one value per scenario in the dossier's order. */
  contributions: Float64Array;
}>;

/**
 * The developments that have a date of knowledge, by the middle of its window, then its last day, then the id: the order
 * of `chronologyOrder`. Those that may only become known after the day numbered `until` are not looked at.
 */
export function evidenceColumns(dossier: Dossier, chronology: Chronology, until: number): EvidenceColumns {
  const found: Development[] = [];
  const opens = new Int32Array(dossier.developments.length);
  const closes = new Int32Array(dossier.developments.length);
  for (const development of dossier.developments) {
    const known = chronology[development.id]?.known;
    if (known === undefined) continue;
    const from = dayNumber(known.earliest);
    if (from > until) continue;
    opens[found.length] = from;
    closes[found.length] = known.latest === known.earliest ? from : dayNumber(known.latest);
    found.push(development);
  }
  const count = found.length;
  const order = knownOrder(found, opens.subarray(0, count), closes.subarray(0, count));
  const rowOf = new Uint32Array(count);
  order.forEach((place, row) => {
    rowOf[place] = row;
  });
  const ids: DevelopmentId[] = new Array(count);
  const origins: (string | undefined)[] = new Array(count);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  // Read in the order in which they lie in memory, written in the order of time.
  found.forEach(({ id, origin }, place) => {
    const row = rowOf[place] ?? 0;
    ids[row] = id;
    origins[row] = origin;
    from[row] = opens[place] ?? 0;
    to[row] = closes[place] ?? 0;
  });
  const contributions = contributionRows(found, rowOf, dossier.scenarios, dossier.settings);
  return { ids, origins, from, to, contributions };
}

/** The columns of those that are surely known by the end of the day numbered `day`. */
export function knownBy(columns: EvidenceColumns, day: number): EvidenceColumns {
  const { ids, origins, from, to, contributions } = columns;
  if (to.every((last) => last <= day)) return columns;
  const width = contributions.length / ids.length;
  const isKnown = (_: unknown, i: number) => (to[i] ?? 0) <= day;
  return {
    ids: ids.filter(isKnown),
    origins: origins.filter(isKnown),
    from: from.filter(isKnown),
    to: to.filter(isKnown),
    contributions: contributions.filter((_, at) => isKnown(_, Math.floor(at / width))),
  };
}

function knownOrder(found: readonly Development[], opens: Int32Array, closes: Int32Array): Uint32Array {
  // Twice the middle, so that it is whole.
  const middles = opens.map((first, i) => first + (closes[i] ?? 0));
  const order = orderOf(middles);
  const isBefore = (a: number, b: number) => {
    const later = (closes[a] ?? 0) - (closes[b] ?? 0);
    return later === 0 ? (found[a]?.id ?? '') < (found[b]?.id ?? '') : later < 0;
  };
  let start = 0;
  for (let end = 1; end <= order.length; end += 1) {
    if (end < order.length && middles[order[end] ?? 0] === middles[order[start] ?? 0]) continue;
    if (end - start > 1) sortRun(order.subarray(start, end), isBefore);
    start = end;
  }
  return order;
}

function sortRun(run: Uint32Array, isBefore: (a: number, b: number) => boolean): void {
  // Of those that share a middle there are mostly two or three, for which a general sort is all preparation.
  if (run.length > 16) {
    run.sort((a, b) => (isBefore(a, b) ? -1 : 1));
    return;
  }
  for (let i = 1; i < run.length; i += 1) {
    const moved = run[i] ?? 0;
    let to = i;
    for (; to > 0 && isBefore(moved, run[to - 1] ?? 0); to -= 1) run[to] = run[to - 1] ?? 0;
    run[to] = moved;
  }
}
