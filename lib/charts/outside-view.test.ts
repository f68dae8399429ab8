import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/lib/time/day-number';
import { firstDay, lastDay } from '@/lib/time/window-bounds';
import { anyItems, now } from './arbitraries';
import { endsOf, outsideView } from './outside-view';

const anyView = fc
  .tuple(fc.integer({ min: now - 1_500, max: now }), fc.nat(900))
  .map(([from, length]) => ({ from, to: from + length }));

describe('what lies outside the view', () => {
  it('is counted on its side, and together with what is in view is everything dated', () => {
    fc.assert(
      fc.property(anyItems(30), anyView, (items, view) => {
        const { before, after } = outsideView(endsOf(items, now), view);
        const spans = items.flatMap(({ window }) => {
          if (window === undefined) return [];
          const last = lastDay(window);
          const first = firstDay(window) ?? last;
          return [
            {
              first: first === undefined ? now : dayNumber(first),
              last: last === undefined ? now : dayNumber(last),
            },
          ];
        });
        expect(before.count).toBe(spans.filter(({ last }) => last < view.from).length);
        expect(after.count).toBe(spans.filter(({ first }) => first > view.to).length);
      }),
    );
  });

  it('has its nearest day outside the view, with nothing between', () => {
    fc.assert(
      fc.property(anyItems(30), anyView, (items, view) => {
        const ends = endsOf(items, now);
        const { before, after } = outsideView(ends, view);
        if (before.count > 0) {
          expect(before.nearest).toBeLessThan(view.from);
          expect([...ends.lasts].some((day) => day > before.nearest && day < view.from)).toBe(false);
        }
        if (after.count > 0) {
          expect(after.nearest).toBeGreaterThan(view.to);
          expect([...ends.firsts].some((day) => day < after.nearest && day > view.to)).toBe(false);
        }
      }),
    );
  });

  it('is nothing around a view of everything', () => {
    const ends = { lasts: Float64Array.of(10, 20, 30), firsts: Float64Array.of(5, 20, 25) };
    expect(outsideView(ends, { from: 0, to: 99 })).toMatchObject({
      before: { count: 0 },
      after: { count: 0 },
    });
    expect(outsideView(ends, { from: 11, to: 19 })).toEqual({
      before: { count: 1, nearest: 10 },
      after: { count: 2, nearest: 20 },
    });
  });
});
