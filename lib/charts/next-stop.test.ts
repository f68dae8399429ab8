import { describe, expect, it } from 'vitest';
import { isoDateOf } from '@/lib/time/day-number';
import { now } from './arbitraries';
import { frameOf } from './frame';
import { manyItems } from './many-items';
import { nextStop } from './next-stop';
import { timelineIndex } from './timeline-index';
import type { Lane } from './timeline-lanes';
import { scaleFor, timelineViews } from './timeline-view';

const asOfOn = isoDateOf(now);
const lanes = ['W', 'N', 'S', undefined].map(
  (key): Lane => ({ key, kind: key === undefined ? 'context' : 'scenario', count: 0 }),
);
const items = manyItems(now, 7, 600);
const scale = scaleFor(items, asOfOn, true);
const viewAt = timelineViews({
  index: timelineIndex({ items, lanes, scale, asOfOn }),
  frame: frameOf(1_100, false),
});

describe('walking through the timeline by key', () => {
  it('comes past every stop once, in the order of time, and then begins anew', () => {
    const view = viewAt(4);
    const walked = [nextStop(view, undefined, 1)];
    for (;;) {
      const next = nextStop(view, walked.at(-1), 1);
      if (next === undefined || next.id === walked[0]?.id) break;
      walked.push(next);
    }
    const there = view.lanes.reduce((sum, lane) => sum + lane.drawnIn(-9, 9).length + lane.clusterCount, 0);
    const shelved = view.shelf.items.length + (view.shelf.rest.length > 0 ? 1 : 0);
    expect(walked.length).toBe(there + shelved);
    expect(new Set(walked.map((stop) => stop?.id)).size).toBe(walked.length);
  });

  it('goes on from where a cluster stood once that has opened up', () => {
    const [far, close] = [viewAt(1), viewAt(64)];
    const cluster = far.lanes.flatMap((lane) => lane.clustersIn(0.5, 1))[0];
    if (cluster === undefined) throw new Error('nothing is crowded');
    const stood = { id: cluster.id, at: cluster.column.from };
    const [later, earlier] = [nextStop(close, stood, 1), nextStop(close, stood, -1)];
    expect(later?.at).toBeGreaterThanOrEqual(stood.at);
    expect(later?.at).toBeLessThan(cluster.column.to);
    expect(earlier?.at).toBeLessThan(stood.at);
    expect(earlier?.at).toBeGreaterThan(0);
  });
});
