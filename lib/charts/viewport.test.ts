import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScale, anyViewport, now } from './arbitraries';
import { type TimeScale, timeScale } from './time-scale';
import {
  along,
  centred,
  dayAlong,
  daysInView,
  maxZoom,
  panned,
  type Viewport,
  viewportOf,
  wholeAxis,
  zoomed,
} from './viewport';

const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

function held(scale: TimeScale, share: number): Viewport {
  const zoom = maxZoom(scale);
  return { zoom, pan: share * (1 - 1 / zoom) };
}

function expectOnAxis({ zoom, pan }: Viewport, most: number) {
  expect(zoom).toBeGreaterThanOrEqual(1);
  expect(zoom).toBeLessThanOrEqual(most * (1 + 1e-12));
  expect(pan).toBeGreaterThanOrEqual(0);
  expect(pan + 1 / zoom).toBeLessThanOrEqual(1 + 1e-9);
}

describe('the viewport', () => {
  it('never leaves the axis, however it is moved', () => {
    fc.assert(
      fc.property(
        anyViewport,
        factor,
        share,
        fc.double({ min: -9, max: 9, noNaN: true }),
        (view, by, at, far) => {
          expectOnAxis(zoomed(view, by, at, 500), 500);
          expectOnAxis(panned(view, far), 64);
        },
      ),
    );
  });

  it('stays on the axis for days that lie beyond it', () => {
    const around = fc.integer({ min: -30_000, max: 30_000 });
    fc.assert(
      fc.property(anyScale, around, fc.nat(40_000), (scale, from, days) => {
        expectOnAxis(viewportOf(scale, now + from, now + from + days), maxZoom(scale));
        expectOnAxis(centred(scale, { zoom: 4, pan: 0 }, now + from), 4);
      }),
    );
  });

  it('keeps the point it zooms about where it is, and comes back', () => {
    fc.assert(
      fc.property(anyViewport, fc.double({ min: 1, max: 8, noNaN: true }), share, (view, by, at) => {
        const near = zoomed(view, by, at, 1_000);
        // zooming in never meets an end, since what is in view lies on the axis
        expect(near.pan + at / near.zoom).toBeCloseTo(view.pan + at / view.zoom, 9);
        const back = zoomed(near, 1 / by, at, 1_000);
        expect(back.zoom).toBeCloseTo(view.zoom, 9);
        expect(back.pan).toBeCloseTo(view.pan, 9);
      }),
    );
  });

  it('shows the days it was asked for', () => {
    fc.assert(
      fc.property(anyScale, share, share, (scale, a, b) => {
        const [first, last] = [scale.segments[0]?.from ?? 0, now];
        const [from, to] = [a, b]
          .map((each) => Math.round(first + each * (last - first)))
          .toSorted((x, y) => x - y);
        if (from === undefined || to === undefined) throw new Error('two days');
        const view = viewportOf(scale, from, to);
        const shown = daysInView(scale, view);
        expect(shown.from).toBeLessThanOrEqual(from);
        expect(shown.to).toBeGreaterThanOrEqual(to);
        if (view.zoom < maxZoom(scale) * 0.999) expect(shown).toEqual({ from, to });
      }),
    );
  });

  it('does not creep when whole days are taken from it again and again', () => {
    fc.assert(
      fc.property(anyScale, anyViewport, (scale, view) => {
        const settle = (each: Viewport) => {
          const { from, to } = daysInView(scale, each);
          return viewportOf(scale, from, to);
        };
        const once = settle(view);
        const again = settle(once);
        expect(again.pan).toBeCloseTo(once.pan, 6);
        if (once.zoom < maxZoom(scale) * 0.999) expect(again.zoom).toBeCloseTo(once.zoom, 4);
      }),
    );
  });

  it('lets single days be told apart at the closest, however many years there are', () => {
    fc.assert(
      fc.property(anyScale, share, (scale, at) => {
        const { from, to } = daysInView(scale, held(scale, at));
        // a folded stretch holds nothing and needs no room
        const open = scale.segments.filter(({ folded, from: a, to: b }) => !folded && a <= from && to < b);
        if (open.length > 0) expect(to - from).toBeLessThanOrEqual(13 * 7);
      }),
    );
    expect(maxZoom(timeScale({ from: 0, to: 99, marks: [] }))).toBe(64);
    expect(maxZoom(timeScale({ from: 0, to: 11_999, marks: [] }))).toBeCloseTo(1_000, 9);
  });

  it('finds the day under a distance', () => {
    fc.assert(
      fc.property(anyScale, anyViewport, share, (scale, view, at) => {
        const day = dayAlong(scale, view, 800, at * 800);
        expect(along(scale, view, 800, day)).toBeCloseTo(at * 800, 4);
      }),
    );
  });

  it('shows the second half at zoom 2 from the middle', () => {
    const scale = timeScale({ from: 0, to: 99, marks: [] });
    expect(viewportOf(scale, 50, 99)).toEqual({ zoom: 2, pan: 0.5 });
    expect(daysInView(scale, { zoom: 2, pan: 0.5 })).toEqual({ from: 50, to: 99 });
    expect(daysInView(scale, wholeAxis)).toEqual({ from: 0, to: 99 });
    expect(along(scale, { zoom: 2, pan: 0.5 }, 800, 75)).toBeCloseTo(400, 9);
  });
});
