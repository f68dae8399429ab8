import { crowdedRows } from './crowded-rows';
import type { LaneRows } from './lane-rows';
import { PackedRows } from './packed-rows';
import type { TimelineIndex } from './timeline-index';
import type { Lane } from './timeline-lanes';
import { laneLayout, type Placed } from './timeline-layout';

export type OctaveLayout = Readonly<{
  lanes: readonly LaneRows[];
  /** Row and side of an item by its position; none for what is undated, hidden or in a cluster. */
  placedAt: (position: number) => Placed | undefined;
}>;

/** A lane, or a timeline, with more items than this draws only the strongest one by one. */
const mostDrawn = { lane: 120, timeline: 240 } as const;
type Wish = Readonly<{
  index: TimelineIndex;
  plot: number;
  octave: number;
  allLabels: boolean;
  /** Whether every item is drawn, however many: for paper. */
  every: boolean;
}>;

/** Rows for one power of two of the zoom, for the whole axis, whatever part of it is in view. */
export function octaveLayout(wish: Wish): OctaveLayout {
  const { index } = wish;
  const dated = index.lanes.reduce((sum, { order }) => sum + order.length, 0);
  const placed = new PackedRows(index.items.length);
  const lanes = index.lanes.map((lane, number) => {
    const crowded = dated > mostDrawn.timeline || lane.order.length > mostDrawn.lane;
    return crowded && !wish.every
      ? crowdedRows({ ...wish, number }, placed)
      : spaciousRows(wish, number, dated, placed);
  });
  return { lanes, placedAt: (position) => placed.at(position) };
}

function spaciousRows(
  { index, plot, octave, allLabels, every }: Wish,
  number: number,
  dated: number,
  placed: PackedRows,
): LaneRows {
  const { lane, order } = laneOf(index, number);
  const own = Array.from(order);
  const { rows, items, unlabelled } = laneLayout({
    items: own.flatMap((position) => index.items[position] ?? []),
    scale: index.scale,
    axisWidth: plot * octave,
    now: index.now,
    maxRows: allLabels || every ? 200 : spaciousMost(lane, index.lanes.length, dated),
  });
  for (const position of own) {
    const place = items[index.items[position]?.id ?? ''];
    if (place !== undefined) placed.put(position, place.row, place.side);
  }
  return {
    ...{ lane, rows, unlabelled, clusterCount: 0 },
    drawnIn: () => own,
    clustersIn: () => [],
    clusterAt: noCluster,
    clusterHolding: () => undefined,
  };
}

/** As many rows as keep the chart below on the same screen. */
function spaciousMost(lane: Lane, lanes: number, dated: number): number {
  if (lane.key === undefined) return lanes > 5 ? 4 : 7;
  if (lanes > 5) return 6;
  return dated > 60 ? 12 : 14;
}

function laneOf(index: TimelineIndex, number: number) {
  const lane = index.lanes[number];
  if (lane === undefined) throw new RangeError(`no lane ${number}`);
  return lane;
}

function noCluster(place: number): never {
  throw new RangeError(`no cluster ${place}`);
}
