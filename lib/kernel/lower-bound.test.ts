import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerBound } from './lower-bound';

const numbers = fc.array(fc.integer({ min: -20, max: 20 })).map((all) => all.toSorted((a, b) => a - b));

it('counts what is less than a limit', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -25, max: 25 }), (all, limit) => {
      expect(lowerBound(all, limit)).toBe(all.filter((each) => each < limit).length);
      expect(lowerBound(Float64Array.from(all), limit)).toBe(lowerBound(all, limit));
    }),
  );
});
