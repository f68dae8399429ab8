import type { Cluster } from './cluster';
import type { Lane } from './timeline-lanes';

/** A lane in one octave, with what it draws one by one in a stretch of the axis and what it draws together. */
export type LaneRows = Readonly<{
  lane: Lane;
  rows: number;
  /** How many items stand without a label because there was no room; what a cluster holds is counted there. */
  unlabelled: number;
  /** Positions of items drawn one by one that reach into a stretch of the axis; of a lane with room, all of them. */
  drawnIn: (from: number, to: number) => readonly number[];
  clustersIn: (from: number, to: number) => readonly Cluster[];
  /** Every cluster of the lane, by its column. */
  clusterCount: number;
  clusterAt: (place: number) => Cluster;
  /** The cluster that holds the item at a position. */
  clusterHolding: (position: number) => Cluster | undefined;
}>;
