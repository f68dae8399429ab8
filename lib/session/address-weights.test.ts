import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameWeights } from '@/lib/dossier/weights';
import { pointsInOrder, weightsOf } from './address-weights';

describe('points in the dossier’s order', () => {
  it('become weights and points again', () => {
    const points = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(points, (all) => {
        const order = ['S', 'W', 'N'];
        expect(pointsInOrder(order, weightsOf(order, all))).toEqual(all);
        expect(sameWeights(weightsOf(order, all), weightsOf(order, all))).toBe(true);
      }),
    );
  });

  it('differ where one scenario has other points, or is not there', () => {
    expect(sameWeights({ W: 60, N: 40 }, { N: 40, W: 60 })).toBe(true);
    expect(sameWeights({ W: 60, N: 40 }, { W: 61, N: 39 })).toBe(false);
    expect(sameWeights({ W: 60, N: 40 }, { W: 60, N: 40, S: 1 })).toBe(false);
  });
});
