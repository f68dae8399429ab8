import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import cases from './fixtures/rounding.json';
import { apportion } from './rounding';

const shares = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('whole parts of a total', () => {
  it('sum to it exactly', () => {
    fc.assert(
      fc.property(shares, fc.nat(1000), (s, total) => {
        expect(sum(apportion(s, total))).toBe(total);
      }),
    );
  });

  it('lie within one of the exact part', () => {
    fc.assert(
      fc.property(shares, fc.nat(1000), (s, total) => {
        const whole = sum(s);
        apportion(s, total).forEach((part, row) => {
          expect(Math.abs(part - (total * (s[row] ?? 0)) / whole)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it('keep the order of the shares, and never fall below the least', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 12, max: 1000 }), (s, total) => {
        const parts = apportion(s, total, { least: 1 });
        expect(sum(parts)).toBe(total);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(1);
        s.forEach((a, i) => {
          s.forEach((b, j) => {
            if (a > b) expect(parts[i]).toBeGreaterThanOrEqual(parts[j] ?? 0);
          });
        });
      }),
    );
  });

  it('do not depend on the scale of the shares', () => {
    fc.assert(
      fc.property(shares, (s) => {
        expect(
          apportion(
            s.map((share) => share * 4),
            100,
          ),
        ).toEqual(apportion(s, 100));
      }),
    );
  });

  it('leave a pinned row as it was typed', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 88 }), (s, typed) => {
        fc.pre(s.length > 1);
        const parts = apportion(s, 100, { least: 1, pinned: new Map([[0, typed]]) });
        expect(parts[0]).toBe(typed);
        expect(sum(parts)).toBe(100);
      }),
    );
  });

  it('are refused when the pinned rows leave too little', () => {
    expect(() => apportion([1, 1], 100, { pinned: new Map([[0, 101]]) })).toThrow(RangeError);
    expect(() => apportion([1, 1], 1, { least: 1 })).toThrow(RangeError);
  });

  it('are equal, first rows first, where nobody has a share', () => {
    expect(apportion([0, 0, 0], 100)).toEqual([34, 33, 33]);
  });

  it('share out the 60 seats of the United States House of 1790 as published', () => {
    const { inputs, expected } = cases['round-hamilton-1790'];
    expect(apportion(inputs.weights, inputs.total)).toEqual(expected.seats);
  });

  it('settle ties by the larger remainder, then the larger weight, then the order', () => {
    const { inputs, expected } = cases['round-percent'];
    expect(inputs.weights.map((weights) => apportion(weights, 100))).toEqual(expected.percent);
  });

  it('see a tie through the noise of arithmetic', () => {
    // 0.145 times a hundred falls a hair short of 14.5, and the larger weight still gets the point.
    expect(apportion([0.005, 0.145, 0.85], 100)).toEqual([0, 15, 85]);
  });

  it('show a typed 60 as 60', () => {
    const { inputs, expected } = cases['round-pinned'];
    const [index = 0, typed = 0] = inputs.pin;
    expect(apportion(inputs.weights, 100, { pinned: new Map([[index, typed]]) })).toEqual(expected.percent);
  });
});
