import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { distribution } from './arbitraries';
import { normalise } from './distribution';
import { expectClose } from './expect-close';

it('sums to 1', () => {
  fc.assert(
    fc.property(distribution, (p) => {
      expect(p.A + p.B + p.C + p.D).toBeCloseTo(1, 12);
    }),
  );
});

it('keeps the ratios and the order of the keys', () => {
  expectClose(normalise({ B: 3, A: 1 }), { B: 0.75, A: 0.25 });
  expect(Object.keys(normalise({ B: 3, A: 1 }))).toEqual(['B', 'A']);
});

it('refuses weights that have no proportion', () => {
  expect(() => normalise({ A: 0, B: 0 })).toThrow('sums to 0');
  expect(() => normalise({ A: 2, B: -1 })).toThrow('not a weight: -1');
  expect(() => normalise({ A: 1, B: Number.NaN })).toThrow('not a weight: NaN');
  expect(() => normalise({ A: 1, B: Number.POSITIVE_INFINITY })).toThrow('sums to Infinity');
});
