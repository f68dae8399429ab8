import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { anyItems, now } from './arbitraries';
import { frameOf } from './frame';
import type { Lane } from './timeline-lanes';
import { drawn, knownColumn, rows, rowY, scaleFor, type TimelineView, timelineView } from './timeline-view';
import { wholeAxis } from './viewport';

const asOfOn = isoDateOf(now);
const lanes = ['W', 'N', undefined].map(
  (key): Lane => ({ key, kind: key === undefined ? 'context' : 'scenario', count: 0 }),
);
const frame = frameOf(1_000, false);
const octaves = fc.integer({ min: 0, max: 5 });
const within = fc.double({ min: 0, max: 0.999, noNaN: true });

/** What could jump: lanes, and row and side of every item. */
function placesIn({ index, lanes: views, placedAt, shelf, height }: TimelineView) {
  return {
    ...{ shelf, height },
    lanes: views.map(({ lane, top, height: own, rows: count }) => ({ lane, top, own, count })),
    items: index.items.map((_, position) => placedAt(position)),
  };
}

describe('the timeline', () => {
  it('keeps every item in its row between two zooms of one octave', () => {
    fc.assert(
      fc.property(anyItems(70), octaves, within, within, (items, octave, a, b) => {
        const scale = scaleFor(items, asOfOn, false);
        const at = (share: number) =>
          placesIn(timelineView({ items, lanes, scale, frame, zoom: 2 ** (octave + share), asOfOn }));
        expect(at(a)).toEqual(at(b));
      }),
    );
  });

  it('stands the same way round in Arabic, only mirrored', () => {
    fc.assert(
      fc.property(anyItems(30), (items) => {
        const scale = scaleFor(items, asOfOn, false);
        const turned = frameOf(1_000, true);
        const wish = { items, lanes, scale, zoom: 1, asOfOn };
        expect(placesIn(timelineView({ ...wish, frame: turned }))).toEqual(
          placesIn(timelineView({ ...wish, frame })),
        );
        for (const item of items) {
          const [ltr, rtl] = [frame, turned].map((f) => drawn(item, scale, wholeAxis, f, asOfOn));
          expect(rtl?.from).toBeCloseTo(1_000 - (ltr?.from ?? 0), 6);
          expect(rtl?.to).toBeCloseTo(1_000 - (ltr?.to ?? 0), 6);
        }
      }),
    );
  });

  it('puts undated items on the shelf and nowhere in time, dated ones in time and not on the shelf', () => {
    fc.assert(
      fc.property(anyItems(60), (items) => {
        const scale = scaleFor(items, asOfOn, false);
        const view = timelineView({ items, lanes, scale, frame, zoom: 1, asOfOn });
        const undated = items.filter(({ window }) => window === undefined).map(({ id }) => id);
        const shelved = [...view.shelf.items, ...view.shelf.rest].map(({ id }) => id);
        expect(shelved.toSorted()).toEqual(undated.toSorted());
        const dated = items.filter((_, position) => view.placedAt(position) !== undefined);
        expect(dated.filter(({ id }) => undated.includes(id))).toEqual([]);
        expect(dated.length + undated.length).toBe(items.length);
      }),
    );
  });

  it('stacks lanes and shelf from the axis down, each row inside its lane', () => {
    fc.assert(
      fc.property(anyItems(70), (items) => {
        const scale = scaleFor(items, asOfOn, false);
        const view = timelineView({ items, lanes, scale, frame, zoom: 1, asOfOn });
        const { lanes: stack, shelf, height } = view;
        expect(stack[0]?.top).toBe(rows.axis);
        [...stack.slice(1), shelf].forEach((next, index) => {
          const lane = stack[index];
          expect(next.top).toBe((lane?.top ?? 0) + (lane?.height ?? 0));
        });
        expect(height).toBe(shelf.top + shelf.height);
        for (const lane of stack)
          for (const position of lane.drawnIn(0, 1)) {
            const placed = view.placedAt(position);
            if (placed === undefined) throw new Error('drawn nowhere');
            expect(rowY(lane, placed) - rows.pitch / 2).toBeGreaterThanOrEqual(lane.top);
            expect(rowY(lane, placed) + rows.pitch / 2).toBeLessThanOrEqual(lane.top + lane.height);
          }
      }),
    );
  });
});

describe('the axis of what is shown', () => {
  it('holds every day of what happened and became known, up to the as-of day, and no fold covers one', () => {
    fc.assert(
      fc.property(anyItems(30), fc.boolean(), (items, even) => {
        const { segments } = scaleFor(items, asOfOn, even);
        expect(segments.at(-1)?.to).toBe(now + 1);
        for (const { window, known } of items)
          for (const on of [window?.earliest, window?.latest, window?.best, known.earliest, known.latest]) {
            if (on === undefined || dayNumber(on) > now) continue;
            const segment = segments.find(({ from, to }) => from <= dayNumber(on) && dayNumber(on) < to);
            expect(segment?.folded).toBe(false);
          }
      }),
    );
  });

  it('shows a quarter of a year while nothing is known', () => {
    const { segments } = scaleFor([], asOfOn, false);
    expect(segments).toEqual([{ from: now - 90, to: now + 1, start: 0, end: 1, folded: false }]);
  });
});

describe('a drawn item', () => {
  it('has its core inside its extent, and never turned round', () => {
    fc.assert(
      fc.property(anyItems(30), (items) => {
        const scale = scaleFor(items, asOfOn, true);
        for (const item of items.filter(({ window }) => window?.kind === 'process')) {
          const { from, to, core } = drawn(item, scale, wholeAxis, frame, asOfOn);
          expect(core?.from).toBeGreaterThanOrEqual(from - 1e-6);
          expect(core?.to).toBeGreaterThanOrEqual(core?.from ?? Number.NaN);
          expect(core?.to).toBeLessThanOrEqual(to + 1e-6);
        }
      }),
    );
  });

  it('has no core where the process may have ended before the last day on which it may have begun', () => {
    const on = (days: number) => isoDateOf(now - 40 + days);
    const days = { earliest: on(1), latestStart: on(20), earliestEnd: on(10), latest: on(30) };
    const window = { kind: 'process', ...days, qualifier: 'exact', precision: 'range' } as const;
    const [items] = fc.sample(
      anyItems(1).filter((all) => all.length === 1),
      1,
    );
    const item = items?.[0];
    if (item === undefined) throw new Error('one item');
    const scale = scaleFor([item], asOfOn, true);
    const { core } = drawn({ ...item, shape: 'process', window }, scale, wholeAxis, frame, asOfOn);
    expect(core?.from).toBe(core?.to);
  });
});

describe('the column of a chosen item', () => {
  it('reaches from the first day on which it may have become known to the end of the last', () => {
    const known = {
      kind: 'instant',
      earliest: isoDateOf(100),
      latest: isoDateOf(104),
      qualifier: 'exact',
      precision: 'range',
    } as const;
    const [item] =
      fc.sample(
        anyItems(1).filter((items) => items.length === 1),
        1,
      )[0] ?? [];
    expect(knownColumn(item && { ...item, known })).toEqual({ from: 100, to: 105 });
    expect(knownColumn(undefined)).toBeUndefined();
  });
});
