import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import cases from './fixtures/simplex.json';
import { proportional } from './simplex';

const weights = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 })
  .map((values) => values.map((value) => value / values.reduce((a, b) => a + b, 0)));
const value = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const row = fc.nat(1);

function expectClose(found: readonly number[], expected: readonly number[], tolerance = 1e-12) {
  expect(found).toHaveLength(expected.length);
  found.forEach((weight, index) => {
    expect(Math.abs(weight - (expected[index] ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
  });
}

describe('setting one weight, the others in proportion', () => {
  it('keeps the sum', () => {
    fc.assert(
      fc.property(weights, row, value, (w, index, x) => {
        const total = proportional(w, index, x).reduce((a, b) => a + b, 0);
        expect(Math.abs(total - 1)).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  it('is the same done twice', () => {
    fc.assert(
      fc.property(weights, row, value, (w, index, x) => {
        const once = proportional(w, index, x);
        expectClose(proportional(once, index, x), once);
      }),
    );
  });

  it('goes back the way it came', () => {
    fc.assert(
      fc.property(weights, row, value, (w, index, x) => {
        expectClose(proportional(proportional(w, index, x), index, w[index] ?? 0), w, 1e-9);
      }),
    );
  });

  it('does not care about the order of the rows', () => {
    fc.assert(
      fc.property(weights, row, value, (w, index, x) => {
        const turned = proportional(w.toReversed(), w.length - 1 - index, x).toReversed();
        expectClose(turned, proportional(w, index, x));
      }),
    );
  });

  it('leaves locked rows alone and respects the floor', () => {
    fc.assert(
      fc.property(weights, value, (w, x) => {
        fc.pre(w.length > 2);
        const least = Math.min(0.01, ...w);
        const changed = proportional(w, 0, x, { locked: new Set([1]), floor: least });
        expect(changed[1]).toBe(w[1]);
        expect(Math.min(...changed)).toBeGreaterThanOrEqual(least - 1e-12);
      }),
    );
  });

  it('changes nothing where no other row is free', () => {
    expect(proportional([0.5, 0.5], 0, 0.9, { locked: new Set([1]) })).toEqual([0.5, 0.5]);
    expect(proportional([0.5, 0.5], 0, 0.9, { locked: new Set([0]) })).toEqual([0.5, 0.5]);
  });

  it('comes back from the end of the track by the remembered ratios, and equally without', () => {
    const end = proportional([0.5, 0.3, 0.2], 0, 1);
    expectClose(end, [1, 0, 0]);
    expectClose(proportional(end, 0, 0.5, { remembered: [0.5, 0.3, 0.2] }), [0.5, 0.3, 0.2]);
    expectClose(proportional(end, 0, 0.5), [0.5, 0.25, 0.25]);
  });

  it('stands rows on the floor and lets the others share the rest', () => {
    expectClose(proportional([0.5, 0.45, 0.05], 0, 0.8, { floor: 0.1 }), [0.8, 0.1, 0.1]);
    expectClose(proportional([0.5, 0.45, 0.05], 0, 0.7, { floor: 0.1 }), [0.7, 0.2, 0.1]);
  });

  it('takes 0.5, 0.3, 0.2 to 0.6, 0.24, 0.16', () => {
    const { inputs, expected, tolerance } = cases['simplex-proportional'];
    expectClose(proportional(inputs.w, inputs.index, inputs.value), expected.w, tolerance);
  });

  it('stops where a lock leaves no more', () => {
    const { inputs, expected, tolerance } = cases['simplex-proportional-clamp'];
    const locked = new Set(inputs.locked);
    expectClose(proportional(inputs.w, inputs.index, inputs.value, { locked }), expected.w, tolerance);
  });

  it('restores 0.5, 0.3, 0.2 after a drag there and back', () => {
    const { inputs, expected, tolerance } = cases['simplex-reversibility'];
    const { w, to, back } = inputs.proportional;
    expectClose(proportional(proportional(w, 0, to), 0, back), expected.proportional, tolerance);
  });

  it('does depend on the order of edits of two rows', () => {
    const { inputs, expected, tolerance } = cases['simplex-noncommute'];
    const edits = inputs.edits.map(([index = 0, x = 0]) => ({ index, x }));
    const ordered = (order: typeof edits) =>
      order.reduce<readonly number[]>((w, { index, x }) => proportional(w, index, x), inputs.w);
    expectClose(ordered(edits), expected.A_then_B, tolerance);
    expectClose(ordered(edits.toReversed()), expected.B_then_A, tolerance);
  });
});
