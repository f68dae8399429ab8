import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScale } from './arbitraries';
import { edgeMoved, slid, swept, viewOfDays } from './brush';
import { daysInView, wholeAxis } from './viewport';

const extent = { first: 100, last: 500 };
const anyDays = fc
  .tuple(fc.integer({ min: 100, max: 500 }), fc.integer({ min: 100, max: 500 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const anywhere = fc.integer({ min: -1_000, max: 2_000 });
const isOnAxis = ({ from, to }: { from: number; to: number }) => 100 <= from && from <= to && to <= 500;

describe('the brush', () => {
  it('never leaves the axis and never turns inside out, wherever it is dragged', () => {
    fc.assert(
      fc.property(anyDays, anywhere, anywhere, (days, a, b) => {
        expect(isOnAxis(edgeMoved(days, 'start', a, extent))).toBe(true);
        expect(isOnAxis(edgeMoved(days, 'end', a, extent))).toBe(true);
        expect(isOnAxis(slid(days, a, extent))).toBe(true);
        expect(isOnAxis(swept(a, b, extent))).toBe(true);
      }),
    );
  });

  it('keeps its length when it is moved as a whole, and its other edge when one is moved', () => {
    fc.assert(
      fc.property(anyDays, anywhere, (days, by) => {
        const moved = slid(days, by, extent);
        expect(moved.to - moved.from).toBe(days.to - days.from);
        expect(edgeMoved(days, 'start', by, extent).to).toBe(days.to);
        expect(edgeMoved(days, 'end', by, extent).from).toBe(days.from);
      }),
    );
  });

  it('shows the days it was put on, on whatever axis, or as few as the zoom reaches', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        anyScale,
        share,
        share,
        fc.constantFrom('start' as const, 'end' as const),
        (scale, a, b, edge) => {
          const first = scale.segments[0]?.from ?? 0;
          const last = (scale.segments.at(-1)?.to ?? 1) - 1;
          const at = (each: number) => first + Math.floor(each * (last - first));
          const days = { from: at(Math.min(a, b)), to: at(Math.max(a, b)) };
          const seen = daysInView(scale, viewOfDays(scale, days, { first, last }, edge));
          expect(seen.from).toBeLessThanOrEqual(days.from);
          expect(seen.to).toBeGreaterThanOrEqual(days.to);
        },
      ),
    );
  });

  it('is the whole axis when it covers all days', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const all = { first: scale.segments[0]?.from ?? 0, last: (scale.segments.at(-1)?.to ?? 1) - 1 };
        expect(viewOfDays(scale, { from: all.first, to: all.last }, all)).toEqual(wholeAxis);
      }),
    );
  });

  it('moves ten days later and stops at the end', () => {
    expect(slid({ from: 200, to: 300 }, 10, extent)).toEqual({ from: 210, to: 310 });
    expect(slid({ from: 200, to: 300 }, 900, extent)).toEqual({ from: 400, to: 500 });
    expect(swept(300.7, 250.2, extent)).toEqual({ from: 250, to: 300 });
  });
});
