import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { between } from './arbitraries';
import { expectClose } from './expect-close';
import { subsetBeliefs, subsetChances } from './subset-beliefs';

it('has the belief of every subset, item i in those where bit i is set', () => {
  const doubling = { A: Math.log(2), B: 0 };
  const halving = { A: 0, B: Math.log(8) };
  const rows = subsetBeliefs({ A: 0.5, B: 0.5 }, [doubling, halving]);
  // None; the first; the second; both.
  expectClose([...rows], [1 / 2, 1 / 2, 2 / 3, 1 / 3, 1 / 9, 8 / 9, 1 / 5, 4 / 5]);
});

it('keeps the sum that takes part', () => {
  const rows = subsetBeliefs({ A: 0.6, B: 0.3 }, [{ A: 1, B: -2 }]);
  expect((rows[2] ?? 0) + (rows[3] ?? 0)).toBeCloseTo(0.9, 12);
});

it('gives the subsets chances that sum to 1, in the same order', () => {
  expectClose([...subsetChances([0.25, 0.5])], [0.375, 0.125, 0.375, 0.125]);
  fc.assert(
    fc.property(fc.array(between(0, 1), { maxLength: 8 }), (chances) => {
      const sum = subsetChances(chances).reduce((total, chance) => total + chance, 0);
      expect(sum).toBeCloseTo(1, 12);
    }),
  );
});
