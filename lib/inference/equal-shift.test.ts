import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalShift } from './equal-shift';
import cases from './fixtures/simplex.json';

function expectClose(found: readonly number[], expected: readonly number[] = []) {
  expect(found).toHaveLength(expected.length);
  found.forEach((weight, index) => {
    expect(Math.abs(weight - (expected[index] ?? Number.NaN))).toBeLessThanOrEqual(1e-12);
  });
}

describe('setting one weight, the others by the same amount', () => {
  it('keeps the sum and never goes below 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (raw, part) => {
          const total = raw.reduce((a, b) => a + b, 0);
          const changed = equalShift(raw, 0, part * total);
          expect(Math.abs(changed.reduce((a, b) => a + b, 0) - total)).toBeLessThanOrEqual(1e-9);
          expect(Math.min(...changed)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('takes half from each of two, or the rest from one when the other is used up', () => {
    const { inputs, expected } = cases['simplex-equal-shift'];
    inputs.cases.forEach(({ w, index, value }, row) => {
      expectClose(equalShift(w, index, value), expected.w[row]);
    });
  });

  it('does not find its way back', () => {
    const { w, to, back } = cases['simplex-reversibility'].inputs.equal;
    const there = equalShift(w, 0, to);
    expectClose(equalShift(there, 0, back), cases['simplex-reversibility'].expected.equal);
  });
});
