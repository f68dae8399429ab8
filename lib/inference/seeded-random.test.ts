import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from './seeded-random';

function drawn(seed: number, count: number): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
}

it('tells the same story for the same seed and another for another', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(drawn(seed, 5)).toEqual(drawn(seed, 5));
      expect(drawn(seed, 5)).not.toEqual(drawn(seed + 1, 5));
    }),
  );
});

it('fills [0, 1) evenly', () => {
  const values = drawn(7, 20_000);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const count = values.filter((value) => Math.floor(value * 10) === tenth).length;
    expect(Math.abs(count - 2_000)).toBeLessThan(200);
  }
});
