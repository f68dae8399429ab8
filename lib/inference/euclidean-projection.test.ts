import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { euclideanProjection } from './euclidean-projection';
import cases from './fixtures/simplex.json';

describe('the nearest weights to a vector', () => {
  it('are not negative and sum to 1, and weights stay as they are', () => {
    const vector = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(vector, (v) => {
        const found = euclideanProjection(v);
        expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
        expect(found.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
        euclideanProjection(found).forEach((weight, row) => {
          expect(weight).toBeCloseTo(found[row] ?? Number.NaN, 10);
        });
      }),
    );
  });

  it('are those computed by hand for three vectors', () => {
    const { inputs, expected } = cases['simplex-projection'];
    inputs.v.forEach((vector, row) => {
      euclideanProjection(vector).forEach((weight, column) => {
        expect(Math.abs(weight - (expected.w[row]?.[column] ?? Number.NaN))).toBeLessThanOrEqual(1e-12);
      });
    });
  });
});
