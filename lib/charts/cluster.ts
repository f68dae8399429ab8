import type { IsoDate } from '@/lib/time/civil-date';
import { isoDateOf } from '@/lib/time/day-number';
import { dayAt } from './time-scale';
import type { TimelineIndex } from './timeline-index';
import type { TimelineItem } from './timeline-items';

/** Developments of one lane and one column that are drawn together because there is no room for each. */
export type Cluster = Readonly<{
  id: string;
  lane: string | undefined;
  /** Shares of the axis: the column that it never leaves, and the first and last moment of what it holds. */
  column: Readonly<{ from: number; to: number }>;
  first: number;
  last: number;
  /** The first and the last possible day of what it holds; what still goes on ends with the as-of day. */
  firstOn: IsoDate;
  lastOn: IsoDate;
  count: number;
  /** How many bear on each scenario; `undefined` is context. */
  mix: ReadonlyMap<string | undefined, number>;
  /** Positions, by time. */
  members: readonly number[];
  strongest: TimelineItem | undefined;
}>;

type Wish = Readonly<{
  id: string;
  lane: string | undefined;
  column: number;
  columns: number;
  /** Positions, by time. */
  members: readonly number[];
}>;

/** What a cluster says about what it holds. */
export function clusterOf(index: TimelineIndex, { id, lane, column, columns, members }: Wish): Cluster {
  const counts = index.scenarios.map(() => 0);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let strongest = members[0] ?? 0;
  for (const position of members) {
    const bearing = index.bearing[position] ?? 0;
    counts[bearing] = (counts[bearing] ?? 0) + 1;
    first = Math.min(first, index.first[position] ?? first);
    last = Math.max(last, index.last[position] ?? last);
    if ((index.rank[position] ?? 0) < (index.rank[strongest] ?? 0)) strongest = position;
  }
  return {
    ...{ id, lane, first, last, members },
    column: { from: column / columns, to: (column + 1) / columns },
    // a hair off a midnight is rounding, not another day
    firstOn: isoDateOf(Math.floor(dayAt(index.scale, first) + 1e-4)),
    lastOn: isoDateOf(Math.ceil(dayAt(index.scale, last) - 1e-4) - 1),
    count: members.length,
    mix: new Map(
      index.scenarios.flatMap((scenario, place) => (counts[place] ? [[scenario, counts[place]]] : [])),
    ),
    strongest: index.items[strongest],
  };
}
