import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { between } from './arbitraries';
import { normalBelow, normalDensity, normalQuantile } from './normal';

it('is symmetric, rises with its density and goes from 0 to 1', () => {
  fc.assert(
    fc.property(between(-8, 8), (x) => {
      expect(normalBelow(x) + normalBelow(-x)).toBeCloseTo(1, 14);
      const slope = (normalBelow(x + 1e-4) - normalBelow(x - 1e-4)) / 2e-4;
      expect(slope).toBeCloseTo(normalDensity(x), 7);
    }),
  );
  expect([-9, 0, 9].map(normalBelow)).toEqual([0, 0.5, 1]);
});

it('goes from a chance to its value and back', () => {
  fc.assert(
    fc.property(between(0.001, 0.999), (chance) => {
      expect(normalBelow(normalQuantile(chance))).toBeCloseTo(chance, 13);
    }),
  );
  for (const none of [0, 1, Number.NaN]) expect(() => normalQuantile(none)).toThrow('not a chance');
});

it('has the values of every table', () => {
  expect(normalBelow(1)).toBeCloseTo(0.841344746068543, 14);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
});
