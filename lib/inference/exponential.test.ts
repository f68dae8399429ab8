import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { between } from './arbitraries';
import { exponential } from './exponential';

it('agrees with the exact function to eleven digits', () => {
  fc.assert(
    fc.property(between(-40, 0), (power) => {
      expect(exponential(power) / Math.exp(power)).toBeCloseTo(1, 11);
    }),
    { numRuns: 2_000 },
  );
  expect(exponential(0)).toBe(1);
});

it('is 0 far below', () => {
  expect([exponential(-41), exponential(-1e6), exponential(Number.NEGATIVE_INFINITY)]).toEqual([0, 0, 0]);
});
