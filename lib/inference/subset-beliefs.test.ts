import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { between } from './arbitraries';
import { expectClose } from './expect-close';
import { writeSubsetBeliefs, writeSubsetChances } from './subset-beliefs';

// In rows of two: something else, a doubling, an eightfold for the other side.
const contributions = Float64Array.of(7, 7, Math.log(2), 0, 0, Math.log(8));

it('has the belief of every subset, item i in those where bit i is set', () => {
  const rows = new Float64Array(8);
  writeSubsetBeliefs(rows, Float64Array.of(0.5, 0.5), contributions, [1, 2]);
  // None; the first; the second; both.
  expectClose([...rows], [1 / 2, 1 / 2, 2 / 3, 1 / 3, 1 / 9, 8 / 9, 1 / 5, 4 / 5]);
});

it('keeps the sum that takes part', () => {
  const rows = new Float64Array(4);
  writeSubsetBeliefs(rows, Float64Array.of(0.6, 0.3), Float64Array.of(1, -2), [0]);
  expect((rows[2] ?? 0) + (rows[3] ?? 0)).toBeCloseTo(0.9, 12);
});

it('gives the subsets chances that sum to 1, in the same order', () => {
  const four = new Float64Array(4);
  writeSubsetChances(four, [0.25, 0.5]);
  expectClose([...four], [0.375, 0.125, 0.375, 0.125]);
  fc.assert(
    fc.property(fc.array(between(0, 1), { maxLength: 8 }), (chances) => {
      const all = new Float64Array(2 ** chances.length);
      writeSubsetChances(all, chances);
      expect(all.reduce((total, chance) => total + chance, 0)).toBeCloseTo(1, 12);
    }),
  );
});
