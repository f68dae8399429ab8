import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBins } from './draw-bins';

const draws = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((shares) => Float64Array.from(shares));

describe('draws in bins', () => {
  it('are all in some bin, whatever the order in which they were drawn', () => {
    fc.assert(
      fc.property(draws, fc.integer({ min: 1, max: 40 }), (column, bins) => {
        const parts = drawBins(column, bins);
        expect(parts).toHaveLength(bins);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
        expect(drawBins(column.toReversed(), bins)).toEqual(parts);
      }),
    );
  });

  it('are in the bin that begins where they lie, and a certainty is in the last', () => {
    expect(drawBins(Float64Array.of(0, 0.5, 0.99, 1), 2)).toEqual([0.25, 0.75]);
  });
});
