import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { now } from './arbitraries';
import type { LaneRows } from './lane-rows';
import { manyItems } from './many-items';
import { octaveLayout } from './octave-layout';
import { timelineIndex } from './timeline-index';
import type { TimelineItem } from './timeline-items';
import type { Lane } from './timeline-lanes';
import { geometry, paintedExtent, withLabel } from './timeline-layout';
import { scaleFor } from './timeline-view';

const lanes = ['W', 'N', 'S', undefined].map(
  (key): Lane => ({ key, kind: key === undefined ? 'context' : 'scenario', count: 0 }),
);
const asOfOn = isoDateOf(now);
const plot = 900;
const seed = fc.integer({ min: 1, max: 1_000_000 });
const octaves = fc.integer({ min: 0, max: 8 }).map((power) => 2 ** power);
const runs = { numRuns: 12 };

function indexOf(items: readonly TimelineItem[]) {
  return timelineIndex({ items, lanes, scale: scaleFor(items, asOfOn, true), asOfOn });
}
function laidOut(items: readonly TimelineItem[], octave: number) {
  const index = indexOf(items);
  return { index, ...octaveLayout({ index, plot, octave, allLabels: false, every: false }) };
}
function clustersOf(lane: LaneRows) {
  return Array.from({ length: lane.clusterCount }, (_, place) => lane.clusterAt(place));
}

describe('a crowded lane', () => {
  it('draws each item by itself or in exactly one cluster, and forgets none', () => {
    fc.assert(
      fc.property(seed, octaves, (from, octave) => {
        const items = manyItems(now, from, 400);
        const { index, lanes: made, placedAt } = laidOut(items, octave);
        const found = made.flatMap((lane) => [
          ...lane.drawnIn(-1, 2),
          ...clustersOf(lane).flatMap(({ members }) => members),
        ]);
        const all = [...found, ...index.undated.map(({ id }) => index.positionOf(id) ?? -1)];
        expect(all.toSorted((a, b) => a - b)).toEqual(items.map((_, position) => position));
        for (const lane of made)
          for (const { members } of clustersOf(lane))
            expect(members.map(placedAt).filter((placed) => placed !== undefined)).toEqual([]);
      }),
      runs,
    );
  });

  it('lets nothing in a row overlap, glyph or label, and paints nothing narrower than six pixels', () => {
    fc.assert(
      fc.property(seed, octaves, fc.double({ min: 1, max: 1.999, noNaN: true }), (from, octave, more) => {
        const { index, lanes: made, placedAt } = laidOut(manyItems(now, from, 400), octave);
        for (const lane of made) {
          const painted = lane
            .drawnIn(-1, 2)
            .map((position) => {
              const placed = placedAt(position);
              if (placed === undefined) throw new Error('drawn nowhere');
              const width = plot * octave * more;
              const glyph = paintedExtent(
                index.items[position]?.shape ?? 'day',
                (index.first[position] ?? 0) * width,
                (index.last[position] ?? 0) * width,
              );
              expect(glyph.end - glyph.start).toBeGreaterThanOrEqual(geometry.minimum - 1e-6);
              const label = withLabel(glyph, placed.side, index.labelRoom(position));
              return { row: placed.row, ...label };
            })
            .toSorted((a, b) => a.row - b.row || a.start - b.start);
          painted.slice(1).forEach((mark, place) => {
            const before = painted[place];
            expect(mark.row).toBeLessThan(lane.rows);
            if (before?.row === mark.row) expect(mark.start).toBeGreaterThanOrEqual(before.end);
          });
        }
      }),
      runs,
    );
  });

  it('lays no long label before its glyph over what stands some columns back', () => {
    const days = fc.integer({ min: 60, max: 1_000 });
    const [base] = manyItems(now, 1, 1);
    if (base === undefined) throw new Error('no item');
    fc.assert(
      fc.property(
        days,
        days,
        fc.integer({ min: 34, max: 70 }),
        fc.boolean(),
        (near, far, letters, isBefore) => {
          const on = (ago: number, id: string): TimelineItem => {
            const day = isoDateOf(now - ago);
            const window = { ...base.known, earliest: day, latest: day };
            return { ...base, id, lane: 'W', scenario: 'W', title: 'i', shape: 'day', window };
          };
          const long = on(Math.min(near, far) - 60, 'long');
          const { earliest: _, ...open } = long.window ?? base.known;
          const last = { ...long, title: 'm'.repeat(letters), strength: 9 };
          const items = [
            on(1_000, 'first'),
            ...Array.from({ length: 130 }, (_each, place) => on(Math.max(near, far), `E${place}`)),
            isBefore ? { ...last, shape: 'before' as const, window: open } : last,
          ];
          const { index, lanes: made, placedAt } = laidOut(items, 1);
          const painted = made
            .flatMap((lane) => lane.drawnIn(-1, 2))
            .map((position) => {
              const placed = placedAt(position);
              if (placed === undefined) throw new Error('drawn nowhere');
              const [from, to] = [(index.first[position] ?? 0) * plot, (index.last[position] ?? 0) * plot];
              const glyph = paintedExtent(index.items[position]?.shape ?? 'day', from, to);
              return {
                position,
                row: placed.row,
                ...withLabel(glyph, placed.side, index.labelRoom(position)),
              };
            });
          const one = painted.find(({ position }) => position === index.positionOf('long'));
          if (one === undefined) return;
          for (const other of painted)
            if (other !== one && other.row === one.row)
              expect(other.end <= one.start || one.end <= other.start).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is the same after any wandering through other zooms, and keeps its rows at all of them', () => {
    fc.assert(
      fc.property(seed, fc.array(octaves, { minLength: 1, maxLength: 6 }), octaves, (from, way, octave) => {
        const index = indexOf(manyItems(now, from, 500));
        const at = (each: number) =>
          octaveLayout({ index, plot, octave: each, allLabels: false, every: false });
        const pictured = (each: number) => {
          const { lanes: made, placedAt } = at(each);
          return {
            placed: index.items.map((_, position) => placedAt(position)),
            clusters: made.map(clustersOf),
          };
        };
        const before = pictured(octave);
        const tall = at(octave).lanes.map(({ rows }) => rows);
        for (const each of way) expect(at(each).lanes.map(({ rows }) => rows)).toEqual(tall);
        expect(pictured(octave)).toEqual(before);
      }),
      runs,
    );
  });

  it('does not depend on the order in which two thousand items come', () => {
    fc.assert(
      fc.property(seed, octaves, (from, octave) => {
        const items = manyItems(now, from, 2_000);
        const named = (each: readonly TimelineItem[]) => {
          const { index, lanes: made, placedAt } = laidOut(each, octave);
          const placed = index.items.map(({ id }, position) => [id, placedAt(position)] as const);
          return {
            placed: new Map(placed.toSorted(([a], [b]) => (a < b ? -1 : 1))),
            clusters: made.map((lane) =>
              clustersOf(lane).map(({ id, members, first, last }) => ({
                ...{ id, first, last },
                members: members.map((position) => index.items[position]?.id),
              })),
            ),
          };
        };
        expect(named(items.toReversed())).toEqual(named(items));
      }),
      { numRuns: 3 },
    );
  });

  it('holds few enough marks for a screen, wherever the view stands', () => {
    fc.assert(
      fc.property(seed, octaves, fc.double({ min: 0, max: 1, noNaN: true }), (from, octave, at) => {
        const { lanes: made } = laidOut(manyItems(now, from, 1_500), octave);
        const pan = at * (1 - 1 / octave);
        const marks = made.flatMap((lane) => lane.drawnIn(pan, pan + 1 / octave));
        const clusters = made.flatMap((lane) => lane.clustersIn(pan, pan + 1 / octave));
        expect(marks.length).toBeLessThan(220);
        expect(clusters.length).toBeLessThanOrEqual(made.length * 8);
      }),
      { numRuns: 6 },
    );
  });
});

describe('a cluster', () => {
  it('says how many it holds, of what, and reaches over all of them', () => {
    fc.assert(
      fc.property(seed, octaves, (from, octave) => {
        const { index, lanes: made } = laidOut(manyItems(now, from, 400), octave);
        for (const cluster of made.flatMap(clustersOf)) {
          expect(cluster.count).toBe(cluster.members.length);
          expect([...cluster.mix.values()].reduce((sum, count) => sum + count, 0)).toBe(cluster.count);
          for (const position of cluster.members) {
            const item = index.items[position];
            expect(index.first[position]).toBeGreaterThanOrEqual(cluster.first);
            expect(index.last[position]).toBeLessThanOrEqual(cluster.last);
            expect(item?.strength).toBeLessThanOrEqual(cluster.strongest?.strength ?? 0);
            const { earliest, latest } = item?.window ?? {};
            if (earliest !== undefined) expect(earliest >= cluster.firstOn).toBe(true);
            if (latest !== undefined) expect(latest <= cluster.lastOn).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('is found again from what it holds', () => {
    const { lanes: made } = laidOut(manyItems(now, 7, 900), 4);
    for (const lane of made)
      for (const cluster of clustersOf(lane))
        for (const position of cluster.members) expect(lane.clusterHolding(position)).toBe(cluster);
  });

  it('holds what is left of three hundred of one day when the strongest stand in their rows', () => {
    const on = isoDateOf(now - 100);
    const day = { kind: 'instant', earliest: on, latest: on, qualifier: 'exact', precision: 'day' } as const;
    const items = manyItems(now, 1, 300).map((item, place) => ({
      ...item,
      ...{ scenario: 'W', lane: 'W', shape: 'day' as const, window: day, strength: place },
    }));
    const { lanes: made, placedAt } = laidOut(items, 1);
    const [cluster] = made.flatMap(clustersOf);
    // 130 marks over four lanes of six columns are five for each column
    expect(cluster).toMatchObject({ count: 295, firstOn: on, lastOn: on, lane: 'W' });
    expect(placedAt(299)?.row).toBeLessThan(6);
    expect(cluster?.strongest?.strength).toBe(294);
    expect(dayNumber(cluster?.firstOn ?? on)).toBe(now - 100);
  });
});
