import { lowerBound } from '@/lib/kernel/lower-bound';
import { type Cluster, clusterOf } from './cluster';
import { type CrowdedLane, crowdedLane, furthestBack } from './crowded-lane';
import type { LaneRows } from './lane-rows';
import type { PackedRows } from './packed-rows';
import type { TimelineIndex } from './timeline-index';
import type { Lane } from './timeline-lanes';

/** Pixels of a column at the beginning of its octave, and how many marks a screen should hold. */
const columnPixels = 150;
const marksInView = 130;

type Wish = Readonly<{
  index: TimelineIndex;
  number: number;
  plot: number;
  octave: number;
  allLabels: boolean;
}>;

/** A lane with more items than a screen holds; where each stands is written into `placed` by its position. */
export function crowdedRows({ index, number, plot, octave, allLabels }: Wish, placed: PackedRows): LaneRows {
  const lane = index.lanes[number];
  if (lane === undefined) throw new RangeError(`no lane ${number}`);
  const lanes = index.lanes.length;
  const inView = Math.max(2, Math.round(plot / columnPixels));
  const columns = inView * octave;
  // the same at every zoom, so that lanes stay where they are
  const rows = Math.min(6, Math.max(2, Math.round(20 / lanes))) * (allLabels ? 2 : 1);
  const perColumn = Math.min(rows, Math.max(1, Math.floor(marksInView / (lanes * inView))));
  const made = crowdedLane({ index, lane, axisWidth: plot * octave, columns, rows, perColumn });
  made.drawn.forEach((position, place) => {
    placed.put(position, made.rows[place] ?? 0, made.sides[place] ?? 'none');
  });
  const known = new Map<number, Cluster>();
  const clusterAt = (place: number) => {
    const held = known.get(place) ?? clusterIn(index, lane.lane, made, place, columns, number);
    known.set(place, held);
    return held;
  };
  const clusterHolding = (position: number) => {
    const column = Math.min(columns - 1, Math.max(0, Math.floor((index.first[position] ?? 0) * columns)));
    const place = lowerBound(made.clusters, column);
    const found = made.clusters[place] === column ? clusterAt(place) : undefined;
    return found?.members.includes(position) ? found : undefined;
  };
  return {
    ...{
      lane: lane.lane,
      rows: rows + 1,
      unlabelled: 0,
      clusterCount: made.clusters.length,
      clusterAt,
      clusterHolding,
    },
    drawnIn: (from, to) => drawnIn(made, columns, octave * plot, from, to),
    clustersIn(from, to) {
      const [a, b] = [
        lowerBound(made.clusters, Math.floor(from * columns)),
        lowerBound(made.clusters, to * columns),
      ];
      return Array.from({ length: Math.max(0, b - a) }, (_, at) => clusterAt(a + at));
    },
  };
}

/** Labels reach some columns back from the one their item begins in, and long bars reach on from any earlier one. */
function drawnIn(
  { drawn, columns: column, from: starts, to: ends }: CrowdedLane,
  columns: number,
  axisWidth: number,
  from: number,
  to: number,
): readonly number[] {
  const end = lowerBound(column, Math.ceil((to + furthestBack / axisWidth) * columns));
  const shown: number[] = [];
  for (let place = 0; place < end; place++)
    if ((ends[place] ?? 0) >= from && (starts[place] ?? 0) <= to) shown.push(drawn[place] ?? 0);
  return shown;
}

function clusterIn(
  index: TimelineIndex,
  lane: Lane,
  { clusters, begins, rest }: CrowdedLane,
  place: number,
  columns: number,
  number: number,
): Cluster {
  const column = clusters[place] ?? 0;
  const members = rest.slice(begins[place], begins[place + 1]);
  return clusterOf(index, {
    id: `cluster-${number}-${columns}-${column}`,
    ...{ lane: lane.key, column, columns, members },
  });
}
