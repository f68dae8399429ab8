import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution } from './arbitraries';
import { normalise } from './distribution';
import { expectClose } from './expect-close';
import { extremised, neymanFactor } from './extremise';
import cases from './fixtures/pooling.json';
import { geometricMean } from './geometric-mean';
import { median } from './median';
import { beliefOf } from './named';
import { linearPool, logarithmicPool } from './pooling';
import { medianPool, metaculusPool, oddsPool, trimmedPool } from './pooling-alternatives';
import { recencyWeights } from './recency-weights';
import { trimmedMean } from './trimmed-mean';

const forecasts = fc.array(distribution, { minLength: 1, maxLength: 6 });
const yesAndNo = (chances: readonly number[]) => chances.map((p) => normalise({ yes: p, no: 1 - p }));

describe('other pools', () => {
  it('give back what all agree on', () => {
    fc.assert(
      fc.property(distribution, (p) => {
        for (const pool of [oddsPool, medianPool]) expectClose(pool([p, p, p]), p, 1e-12);
        expectClose(trimmedPool([p, p, p, p], 0.25), p, 1e-12);
      }),
    );
  });

  it('are the logarithmic one where the odds of two are averaged, whatever the weights', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 5 }), (points) => {
        const all = yesAndNo(points.map((value) => value / 100));
        expectClose(oddsPool(all, points), logarithmicPool(all, points), 1e-10);
      }),
    );
  });

  it('keep every option at the floor or above, as Metaculus does', () => {
    fc.assert(
      fc.property(forecasts, (all) => {
        const pooled = metaculusPool(all);
        expect(Math.min(...Object.values<number>(pooled))).toBeGreaterThanOrEqual(0.001 - 1e-12);
      }),
    );
    expect(metaculusPool([normalise({ A: 0, B: 1 })]).A).toBeCloseTo(0.001, 12);
  });

  it('agree with the published example of four forecasts of a small chance', () => {
    const { inputs, expected, tolerance } = cases['pool-sevilla'];
    const all = yesAndNo(inputs.p);
    const { yes } = oddsPool(all);
    expectClose(
      [linearPool(all).yes, yes, 1 / (yes / (1 - yes))],
      [expected.arithmetic, expected.geometric_mean_of_odds, expected.odds_1_to],
      tolerance,
    );
  });

  it('agree with the published example of four forecasts of a larger one', () => {
    const { inputs, expected, tolerance } = cases['pool-quri-readme'];
    const all = yesAndNo(inputs.p);
    const pooled = oddsPool(all);
    const factor = neymanFactor(all.length);
    expectClose(
      {
        median: median(inputs.p),
        arithmetic: linearPool(all).yes,
        geometric_mean: geometricMean(inputs.p),
        gmo: pooled.yes,
        'gmo_extremized_1.5': extremised(pooled, 1.5).yes,
        'gmo_extremized_2.5': extremised(pooled, 2.5).yes,
        neyman_d: factor,
        neyman: extremised(pooled, factor).yes,
      },
      expected,
      tolerance,
    );
  });

  it('agree with the reference pools of three', () => {
    const { inputs, expected, tolerance } = cases['pool-three'];
    const all = inputs.P.map(beliefOf);
    expectClose(Object.values(oddsPool(all)), expected.gmo_per_option_renorm, tolerance);
    expectClose(Object.values(medianPool(all)), expected.median_renorm, tolerance);
  });

  it('agree with the forecast that Metaculus tests for', () => {
    const { inputs, expected, tolerance } = cases['pool-metaculus-median3'];
    const found = Object.values(metaculusPool(inputs.P.map(beliefOf)));
    expectClose(found, expected.forecast, tolerance);
    expectClose(found, expected.published, tolerance);
  });
});

describe('the middle of many', () => {
  it('is the middle value, or the mean of the two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow('no values');
    expect(() => geometricMean([])).toThrow('no values');
  });

  it('agrees with the published means without the ends', () => {
    const { inputs, expected, tolerance } = cases['pool-trimmed'];
    expectClose(
      inputs.p.map((part) => trimmedMean(inputs.x, part)),
      expected.trimmed,
      tolerance,
    );
    expect(trimmedMean(inputs.x, 0)).toBeCloseTo(expected.mean, 12);
    expect(trimmedPool(yesAndNo([0.1, 0.5, 0.9, 0.95]), 0.25).yes).toBeCloseTo(0.7, 12);
    // 1.8 of ten is two on each side.
    expect(trimmedMean([0, 1, 2, 2, 2, 2, 2, 2, 90, 99], 0.18)).toBe(2);
    expect(() => trimmedMean([1, 2], 0.5)).toThrow('nothing is left');
  });
});

describe('weights by recency', () => {
  it('sum to 1 and rise, but for one or two', () => {
    for (const count of [1, 2]) expect(new Set(recencyWeights(count))).toEqual(new Set([1 / count]));
    expect(new Set(recencyWeights(3)).size).toBe(3);
    const weights = recencyWeights(9);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    // √9 − √4 = 1
    expect((weights[8] ?? 0) / (weights[3] ?? 0)).toBeCloseTo(Math.E, 12);
  });
});
