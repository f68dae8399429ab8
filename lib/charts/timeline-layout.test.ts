import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDateOf } from '@/lib/time/day-number';
import type { Window } from '@/lib/time/window';
import { anyItems, now } from './arbitraries';
import { labelWidth } from './label-width';
import { shareOf } from './time-scale';
import type { TimelineItem } from './timeline-items';
import { geometry, glyphExtent, type LaneLayout, labelOf, laneLayout, type Placed } from './timeline-layout';
import { scaleFor } from './timeline-view';

const lanes = ['W', 'N', undefined];
const asOfOn = isoDateOf(now);
const width = 900;

function laidOut(items: readonly TimelineItem[], axisWidth: number, maxRows = 14) {
  const scale = scaleFor(items, asOfOn, false);
  const layout = lanes.map((lane) => {
    const own = items.filter((item) => item.lane === lane && item.window !== undefined);
    return { lane, ...laneLayout({ items: own, scale, axisWidth, now, maxRows }) };
  });
  return { scale, layout };
}

/** Where glyph and label of an item are painted on an axis of some width. */
function painted(item: TimelineItem, placed: Placed, at: (day: number) => number) {
  const { start, end } = glyphExtent(item, at, now);
  const label = labelWidth(labelOf(item), geometry.label);
  if (placed.side === 'after') return { start, end: end + geometry.gap + label };
  if (placed.side === 'before') return { start: start - geometry.gap - label, end };
  if (placed.side === 'above') return { start, end: Math.max(end, start + label) };
  return { start, end };
}

function overlaps(
  layout: readonly LaneLayout[],
  items: readonly TimelineItem[],
  at: (day: number) => number,
): readonly string[] {
  return layout.flatMap(({ items: placed }) => {
    const marks = items
      .flatMap((item) => {
        const own = placed[item.id];
        return own === undefined ? [] : [{ id: item.id, row: own.row, ...painted(item, own, at) }];
      })
      .toSorted((a, b) => a.row - b.row || a.start - b.start);
    return marks.slice(1).flatMap((mark, index) => {
      const before = marks[index];
      return before !== undefined && before.row === mark.row && before.end > mark.start
        ? [`${before.id} and ${mark.id} in row ${mark.row}`]
        : [];
    });
  });
}

describe('the lanes', () => {
  it('have a place for every dated item, once, in its own lane, and for no other', () => {
    fc.assert(
      fc.property(anyItems(60), fc.integer({ min: 1, max: 14 }), (items, maxRows) => {
        const { layout } = laidOut(items, width, maxRows);
        for (const { lane, items: placed, rows } of layout) {
          const own = items.filter((item) => item.lane === lane && item.window !== undefined);
          expect(Object.keys(placed).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
          for (const { row } of Object.values(placed)) {
            expect(row).toBeGreaterThanOrEqual(0);
            expect(row).toBeLessThan(rows);
          }
          expect(rows).toBeLessThanOrEqual(maxRows);
        }
      }),
    );
  });

  it('let no glyph and no label of a row overlap another', () => {
    fc.assert(
      fc.property(anyItems(50), (items) => {
        const { scale, layout } = laidOut(items, width, 60);
        expect(overlaps(layout, items, (day) => shareOf(scale, day) * width)).toEqual([]);
        expect(layout.map(({ unlabelled }) => unlabelled)).toEqual([0, 0, 0]);
      }),
    );
  });

  it('keep them apart at every zoom up to the next octave', () => {
    fc.assert(
      fc.property(anyItems(30), fc.double({ min: 1, max: 2, noNaN: true }), (items, zoom) => {
        const { scale, layout } = laidOut(items, width, 60);
        expect(overlaps(layout, items, (day) => shareOf(scale, day) * width * zoom)).toEqual([]);
      }),
    );
  });

  it('never let two labelled items overlap, even where there are too few rows, and count the rest', () => {
    fc.assert(
      fc.property(anyItems(80), fc.integer({ min: 1, max: 4 }), (items, maxRows) => {
        const { scale, layout } = laidOut(items, width, maxRows);
        const labelled = items.filter(({ id }) =>
          layout.some(({ items: placed }) => placed[id] !== undefined && placed[id].side !== 'none'),
        );
        expect(overlaps(layout, labelled, (day) => shareOf(scale, day) * width)).toEqual([]);
        for (const lane of layout)
          expect(Object.values(lane.items).filter(({ side }) => side === 'none')).toHaveLength(
            lane.unlabelled,
          );
      }),
    );
  });

  it('let a bare glyph overlap only where no row has room for it', () => {
    const long = sample('between', { earliest: isoDateOf(now - 300), latest: isoDateOf(now) });
    const late = sample('day', { earliest: isoDateOf(now - 5), latest: isoDateOf(now - 5) });
    const items = [long, { ...long, id: 'E2' }, { ...late, id: 'E3' }];
    const rowsAt = (maxRows: number) => laidOut(items, width, maxRows).layout[0];
    expect(rowsAt(3)).toMatchObject({ rows: 3, unlabelled: 0 });
    expect(rowsAt(2)).toMatchObject({ rows: 2, unlabelled: 1, items: { E3: { side: 'none' } } });
  });

  it('do not depend on the order in which the dossier lists its items', () => {
    fc.assert(
      fc.property(anyItems(50), (items) => {
        expect(laidOut(items.toReversed(), width).layout).toEqual(laidOut(items, width).layout);
      }),
    );
  });
});

describe('a glyph', () => {
  it('is never narrower than six pixels', () => {
    fc.assert(
      fc.property(anyItems(20), fc.double({ min: 1, max: 60_000, noNaN: true }), (items, axisWidth) => {
        const scale = scaleFor(items, asOfOn, true);
        for (const item of items.filter(({ window }) => window !== undefined)) {
          const { start, end } = glyphExtent(item, (day) => shareOf(scale, day) * axisWidth, now);
          expect(end - start).toBeGreaterThanOrEqual(geometry.minimum - 1e-6);
        }
      }),
    );
  });

  it('reaches from the first to the end of the last possible day', () => {
    const item = sample('between', { earliest: isoDateOf(10), latest: isoDateOf(19) });
    expect(glyphExtent(item, (day) => day * 10, 100)).toEqual({ start: 100, end: 200 });
  });

  it('is a dot of ten on an exact day, in the middle of it, and forty long where it is open', () => {
    const at = (day: number) => day * 2;
    const on = isoDateOf(30);
    expect(glyphExtent(sample('day', { earliest: on, latest: on }), at, 100)).toEqual({ start: 56, end: 66 });
    expect(glyphExtent(sample('before', { latest: on }), at, 100)).toEqual({ start: 22, end: 62 });
    expect(glyphExtent(sample('after', { earliest: on }), at, 100)).toEqual({ start: 60, end: 100 });
    expect(glyphExtent(sample('ongoing', { earliest: on }), at, 100)).toEqual({ start: 60, end: 226 });
  });
});

describe('a label', () => {
  it('says with a minus that its item speaks against the lane', () => {
    fc.assert(
      fc.property(anyItems(9), (items) => {
        for (const item of items) {
          expect(labelOf(item).endsWith(item.title)).toBe(true);
          expect(labelOf(item).startsWith('−')).toBe(item.against);
        }
      }),
    );
  });
});

function sample(shape: TimelineItem['shape'], days: Partial<Window>): TimelineItem {
  const how = { kind: 'instant', qualifier: 'exact', precision: 'range' } as const;
  return {
    ...{ id: 'E1', title: 'Sample', lang: 'en', scenario: 'W', lane: 'W', against: false, strength: 1 },
    ...{ dashed: false, tether: undefined, origin: undefined, grade: 'B2' },
    shape,
    window: { ...how, ...days },
    known: { ...how, earliest: asOfOn, latest: asOfOn },
  };
}
