import type { Cluster } from '@/lib/charts/cluster';
import { type Frame, xOf } from '@/lib/charts/frame';
import { labelWidth } from '@/lib/charts/label-width';
import { rows, rowY, type TimelineView } from '@/lib/charts/timeline-view';
import type { Viewport } from '@/lib/charts/viewport';

/** A cluster in the present view: distances along time, and the middle of its row. */
export type ClusterPlace = Readonly<{
  id: string;
  /** What it holds; only what stands in time knows from when to when. */
  cluster: Cluster | undefined;
  members: readonly number[];
  from: number;
  to: number;
  y: number;
  /** What it holds may have lasted beyond its column. */
  goesOn: boolean;
}>;

/** Pixels: type size of the count, the air around it, and the air between two columns. */
export const clusterGeometry = { label: 11, air: 8, between: 3, height: 15 } as const;

/** The clusters of the present part of the axis, each inside its own column, as long as what it holds. */
export function clusterPlaces(
  view: TimelineView,
  frame: Frame,
  { zoom, pan }: Viewport,
): readonly ClusterPlace[] {
  const at = (share: number) => (share - pan) * zoom * frame.plot;
  const inTime = view.lanes.flatMap((lane) =>
    lane.clustersIn(pan, pan + 1 / zoom).map((cluster): ClusterPlace => {
      const [left, right] = [
        at(cluster.column.from) + clusterGeometry.between,
        at(cluster.column.to) - clusterGeometry.between,
      ];
      const least = leastWidth(cluster.count);
      const [first, last] = [Math.max(left, at(cluster.first)), Math.min(right, at(cluster.last))];
      const lack = Math.max(0, least - (last - first)) / 2;
      const from = Math.max(left, Math.min(right - least, first - lack));
      return {
        ...{ id: cluster.id, cluster, members: cluster.members },
        ...{ from, to: Math.min(right, Math.max(from + least, last + lack)) },
        ...{ y: rowY(lane, { row: lane.rows - 1 }), goesOn: at(cluster.last) > right + 1 },
      };
    }),
  );
  return [...inTime, ...onShelf(view)];
}

function onShelf({ shelf, index }: TimelineView): readonly ClusterPlace[] {
  if (shelf.rest.length === 0) return [];
  return [
    {
      ...{ id: 'cluster-undated', cluster: undefined, goesOn: false },
      members: shelf.rest.flatMap(({ id }) => index.positionOf(id) ?? []),
      ...{ from: shelf.end.start, to: shelf.end.start + leastWidth(shelf.rest.length) },
      y: shelf.top + rows.air + shelf.end.row * rows.pitch + rows.pitch / 2,
    },
  ];
}

function leastWidth(count: number): number {
  return labelWidth(String(count), clusterGeometry.label) + 2 * clusterGeometry.air;
}

/** The left edge and width of a cluster, whichever way time runs. */
export function clusterBox(frame: Frame, { from, to }: ClusterPlace): Readonly<{ x: number; width: number }> {
  const [a, b] = [xOf(frame, from), xOf(frame, to)];
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}
