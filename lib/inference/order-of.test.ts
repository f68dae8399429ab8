import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderOf } from './order-of';

it('puts whole numbers in order, equals as they stand, also below nought', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -6_000_000, max: 6_000_000 }).map((n) => n - (n % 3))), (keys) => {
      const plain = keys.map((_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
      expect([...orderOf(Int32Array.from(keys))]).toEqual(plain);
    }),
  );
  expect([...orderOf(Int32Array.of(5, -2, 5, -2, 0))]).toEqual([1, 3, 4, 0, 2]);
});
