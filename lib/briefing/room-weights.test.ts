import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRoundedFirst, roundedToFive } from './room-weights';

describe('roundedToFive', () => {
  it('gives fives that still make 100, none more than five away', () => {
    const order = ['a', 'b', 'c', 'd'];
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(cuts, (where) => {
        const [a = 1, b = 2, c = 3] = where.toSorted((x, y) => x - y);
        const weights = { a, b: b - a, c: c - b, d: 100 - c };
        const rounded = roundedToFive(weights, order);
        const values = Object.values(rounded);
        expect(values.reduce((sum, value) => sum + value, 0)).toBe(100);
        expect(values.every((value) => value % 5 === 0)).toBe(true);
        for (const [id, value] of Object.entries(weights))
          expect(Math.abs((rounded[id] ?? 0) - value)).toBeLessThan(5);
      }),
    );
  });

  it('rounds 64, 17, 11, 8 to 65, 15, 10, 10', () => {
    expect(roundedToFive({ W: 64, N: 17, S: 11, O: 8 }, ['W', 'N', 'S', 'O'])).toEqual({
      W: 65,
      N: 15,
      S: 10,
      O: 10,
    });
  });
});

describe('isRoundedFirst', () => {
  it('rounds for the room only where confidence is low', () => {
    expect((['low', 'moderate', 'high', undefined] as const).map(isRoundedFirst)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
