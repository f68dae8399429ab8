import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution } from './arbitraries';
import { isFarApart, jensenShannon, meanTotalVariation, totalVariation } from './disagreement';
import { normalise } from './distribution';
import { divergence } from './divergence';
import { expectClose } from './expect-close';
import cases from './fixtures/pooling.json';
import { beliefOf } from './named';
import { linearPool } from './pooling';

const forecasts = fc.array(distribution, { minLength: 1, maxLength: 5 });

describe('disagreement', () => {
  it('is 0 where all agree and never more than the number of analysts allows', () => {
    fc.assert(
      fc.property(forecasts, distribution, (all, p) => {
        expect(jensenShannon([p, p])).toBeLessThan(1e-12);
        expect(jensenShannon(all)).toBeGreaterThanOrEqual(0);
        expect(jensenShannon(all)).toBeLessThanOrEqual(Math.log2(all.length) + 1e-12);
        expect(meanTotalVariation([p, p])).toBe(0);
        expect(meanTotalVariation(all)).toBeGreaterThanOrEqual(0);
        expect(meanTotalVariation(all)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is how far the analysts are from their mean, on average', () => {
    fc.assert(
      fc.property(forecasts, (all) => {
        const mean = linearPool(all);
        const apart = all.reduce((sum, p) => sum + divergence(p, mean), 0) / all.length;
        expect(jensenShannon(all)).toBeCloseTo(apart, 10);
      }),
    );
  });

  it('is complete between analysts who each rule out what the other holds', () => {
    const [p, q] = [normalise({ A: 1, B: 0 }), normalise({ A: 0, B: 1 })];
    expect(jensenShannon([p, q])).toBe(1);
    expect(totalVariation(p, q)).toBe(1);
  });

  it('is said from 40 points between any two, not on average', () => {
    const at = (a: number) => normalise({ A: a, B: 1 - a });
    expect(isFarApart([at(0.3), at(0.69), at(0.5)])).toBe(false);
    expect(isFarApart([at(0.3), at(0.71), at(0.5), at(0.5)])).toBe(true);
    expect(isFarApart([at(0.3)])).toBe(false);
    expect(meanTotalVariation([at(0.3)])).toBe(0);
  });

  it('agrees with the reference analysts', () => {
    const { inputs, expected, tolerance } = cases['pool-disagreement'];
    const all = inputs.P.map(beliefOf);
    expectClose(
      [jensenShannon(all), meanTotalVariation(all)],
      [expected.jsd_bits, expected.mean_tv],
      tolerance,
    );
  });
});
