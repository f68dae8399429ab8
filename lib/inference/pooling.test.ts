import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContribution, distribution } from './arbitraries';
import { normalise } from './distribution';
import { expectClose } from './expect-close';
import cases from './fixtures/pooling.json';
import { beliefOf } from './named';
import { poolWeights } from './pool-weights';
import { linearPool, logarithmicPool } from './pooling';
import { updated } from './posterior';

const forecasts = fc.array(distribution, { minLength: 1, maxLength: 5 });

describe('a pool', () => {
  it('gives back what all agree on, and hears no order', () => {
    fc.assert(
      fc.property(forecasts, distribution, (all, p) => {
        for (const pool of [linearPool, logarithmicPool]) {
          expectClose(pool([p, p, p], [1, 2, 3]), p, 1e-12);
          expectClose(pool(all.toReversed()), pool(all), 1e-12);
        }
      }),
    );
  });

  it('is where updating and pooling commute, if it is logarithmic', () => {
    fc.assert(
      fc.property(forecasts, anyContribution, (all, item) => {
        const pooledFirst = updated(logarithmicPool(all, undefined, 0), item);
        const updatedFirst = logarithmicPool(
          all.map((p) => updated(p, item)),
          undefined,
          0,
        );
        expectClose(pooledFirst, updatedFirst, 1e-10);
      }),
    );
  });

  it('does not commute with updating if it is linear', () => {
    const [p, q] = [normalise({ A: 9, B: 1 }), normalise({ A: 1, B: 9 })];
    const item = { A: Math.log(9), B: 0 };
    expectClose(updated(linearPool([p, q]), item), { A: 0.9, B: 0.1 });
    expect(linearPool([updated(p, item), updated(q, item)]).A).toBeCloseTo((81 / 82 + 0.5) / 2, 12);
  });

  it('lets nobody veto a hypothesis, and hears nobody without weight', () => {
    const [never, even] = [normalise({ A: 0, B: 1 }), normalise({ A: 1, B: 1 })];
    const floored = 0.001 / 1.001;
    const odds = Math.sqrt(floored / (1 - floored));
    expect(logarithmicPool([never, even]).A).toBeCloseTo(odds / (1 + odds), 12);
    expect(logarithmicPool([never, even], undefined, 0).A).toBe(0);
    expectClose(logarithmicPool([never, even], [0, 1], 0), even);
  });

  it('agrees with the reference pools of three', () => {
    const { inputs, expected, tolerance } = cases['pool-three'];
    const all = inputs.P.map(beliefOf);
    expectClose(Object.values(linearPool(all)), expected.linear, tolerance);
    expectClose(Object.values(logarithmicPool(all)), expected.log, tolerance);
    expectClose(Object.values(linearPool(all, inputs.weights)), expected.linear_w, tolerance);
    expectClose(Object.values(logarithmicPool(all, inputs.weights)), expected.log_w, tolerance);
  });

  it('refuses what cannot be pooled', () => {
    const p = normalise({ A: 1, B: 1 });
    expect(() => linearPool([])).toThrow('no forecast');
    expect(() => logarithmicPool([p, p], [1])).toThrow('1 weights for 2 forecasts');
    expect(() => poolWeights(2, [0, 0])).toThrow('not weights');
    expect(() => poolWeights(2, [2, -1])).toThrow('not weights');
  });
});
