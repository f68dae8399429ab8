import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';
import { level, ranked } from './rank';
import { shareOf, type TimeScale } from './time-scale';
import type { TimelineItem } from './timeline-items';
import type { Lane } from './timeline-lanes';
import { labelRoom } from './timeline-layout';

/** The dated items of a lane: their positions among all items, by the start of their windows. */
export type LaneIndex = Readonly<{ lane: Lane; order: Int32Array }>;

/** What every octave is laid out from: dates read once, items sorted once, in arrays that a loop runs through quickly. */
export type TimelineIndex = Readonly<{
  items: readonly TimelineItem[];
  scale: TimeScale;
  now: number;
  positionOf: (id: string) => number | undefined;
  /** By position: the shares of the axis between which an item may have happened. */
  first: Float64Array;
  last: Float64Array;
  /** By position: 0 for the strongest. */
  rank: Int32Array;
  /** By position: the place of its scenario in `scenarios`. */
  bearing: Uint8Array;
  scenarios: readonly (string | undefined)[];
  lanes: readonly LaneIndex[];
  undated: readonly TimelineItem[];
  /** Pixels of the label of the item at a position, measured when first asked for. */
  labelRoom: (position: number) => number;
}>;

type Wish = Readonly<{
  items: readonly TimelineItem[];
  lanes: readonly Lane[];
  scale: TimeScale;
  asOfOn: IsoDate;
}>;

/** The index of items on an axis; it does not depend on the width of the plot, the zoom or what is in view. */
export function timelineIndex({ items, lanes, scale, asOfOn }: Wish): TimelineIndex {
  const now = dayNumber(asOfOn);
  const [first, last] = [new Float64Array(items.length), new Float64Array(items.length)];
  const ahead = shareOf(scale, now + 1);
  const byLane = new Map<string | undefined, number[]>(lanes.map(({ key }) => [key, []]));
  const bearing = new Uint8Array(items.length);
  const scenarios: (string | undefined)[] = [undefined];
  const dated: number[] = [];
  const undated: TimelineItem[] = [];
  items.forEach((item, position) => {
    const { window } = item;
    if (window === undefined) {
      undated.push(item);
      return;
    }
    const end = window.latest === undefined ? ahead : shareOf(scale, dayNumber(window.latest) + 1);
    last[position] = end;
    first[position] =
      window.earliest === undefined
        ? openStart(item, scale, end)
        : shareOf(scale, dayNumber(window.earliest));
    bearing[position] = placeIn(scenarios, item.scenario);
    dated.push(position);
    byLane.get(item.lane)?.push(position);
  });
  const rank = ranks({ items, first, last }, dated);
  const byRank = (a: number, b: number) =>
    (first[a] ?? 0) - (first[b] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0);
  return {
    ...{ items, scale, now, first, last, rank, bearing, scenarios, undated },
    positionOf: positions(items),
    lanes: lanes.map((lane) => ({
      lane,
      order: ranked(byLane.get(lane.key) ?? [], (position) => level(first[position] ?? 0, 2 ** 32), byRank),
    })),
    labelRoom: labelRooms(items),
  };
}

/** The place of a value in a short list, which it joins where it is new. */
function placeIn(list: (string | undefined)[], value: string | undefined): number {
  const place = list.indexOf(value);
  return place < 0 ? list.push(value) - 1 : place;
}

/** "Before" stands at its last possible day; a process without beginning enters from the axis' own start. */
function openStart({ shape, window }: TimelineItem, scale: TimeScale, end: number): number {
  const { latest } = window ?? {};
  return shape === 'before' && latest !== undefined ? shareOf(scale, dayNumber(latest)) : Math.min(0, end);
}

/**
 * The rank of each position: the strongest first, then by time, ids deciding what is alike. Strengths count as alike
 * where they differ by less than a four-millionth of the largest.
 */
function ranks(
  { items, first, last }: Pick<TimelineIndex, 'items' | 'first' | 'last'>,
  dated: readonly number[],
): Int32Array {
  const strength = (position: number) => items[position]?.strength ?? 0;
  const most = dated.reduce((largest, position) => Math.max(largest, strength(position)), 0) || 1;
  const order = ranked(
    dated,
    (position) =>
      level(1 - strength(position) / most, 2 ** 22) * 2 ** 10 + level(first[position] ?? 0, 2 ** 10),
    (a, b) =>
      strength(b) - strength(a) ||
      (first[a] ?? 0) - (first[b] ?? 0) ||
      (last[a] ?? 0) - (last[b] ?? 0) ||
      ((items[a]?.id ?? '') < (items[b]?.id ?? '') ? -1 : 1),
  );
  const rank = new Int32Array(items.length);
  order.forEach((position, place) => {
    rank[position] = place;
  });
  return rank;
}

/** Where each id stands, found out when first asked: nothing that is drawn needs it. */
function positions(items: readonly TimelineItem[]): (id: string) => number | undefined {
  let known: ReadonlyMap<string, number> | undefined;
  return (id) => {
    known ??= new Map(items.map((item, position) => [item.id, position]));
    return known.get(id);
  };
}

function labelRooms(items: readonly TimelineItem[]): (position: number) => number {
  const known = new Float32Array(items.length).fill(-1);
  return (position) => {
    const held = known[position] ?? -1;
    if (held >= 0) return held;
    const item = items[position];
    const room = item === undefined ? 0 : labelRoom(item);
    known[position] = room;
    return room;
  };
}
