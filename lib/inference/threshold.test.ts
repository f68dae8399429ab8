import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between } from './arbitraries';
import { discountCap, discounted } from './discount';
import { mixtureDiscounted } from './discount-alternatives';
import cases from './fixtures/sensitivity.json';
import { itemsNeeded, overturnLead, requiredLikelihood, requiredLikelihoodOfMixture } from './threshold';

const factor = between(1, 50);
const accuracy = between(0.01, 0.99);

function named(p: readonly number[]) {
  return Object.fromEntries(p.map((share, i) => [`h${i}`, share]));
}
function factorOf(p: readonly number[]): number {
  return Math.exp(overturnLead(named(p.map(Math.log))));
}
function expectEach(
  found: readonly (number | undefined)[],
  expected: readonly (number | null)[],
  tol: number,
) {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    const target = expected[i];
    if (target === null || target === undefined) expect(value).toBeUndefined();
    else expect(Math.abs((value ?? Number.NaN) - target)).toBeLessThanOrEqual(tol);
  });
}

describe('overturning the leader', () => {
  it('takes exactly the factor after the discount', () => {
    fc.assert(
      fc.property(factor, accuracy, (t, r) => {
        const needed = requiredLikelihood(t, r);
        if (needed !== undefined) expect(discounted(needed, r) / t).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is out of reach exactly from the cap on', () => {
    fc.assert(
      fc.property(factor, accuracy, (t, r) => {
        fc.pre(Math.abs(t / discountCap(r) - 1) > 1e-9);
        expect(requiredLikelihood(t, r) === undefined).toBe(t > discountCap(r));
      }),
    );
  });

  it('asks of the mixture that runner-up and leader draw level', () => {
    fc.assert(
      fc.property(factor, accuracy, fc.integer({ min: 2, max: 6 }), (t, r, count) => {
        const needed = requiredLikelihoodOfMixture(t, r, count);
        if (needed === undefined) return;
        const row = named([needed, ...Array.from({ length: count - 1 }, () => 1)]);
        const mixed = mixtureDiscounted(row, r);
        expect((mixed.h0 ?? 0) / (mixed.h1 ?? 0) / t).toBeCloseTo(1, 6);
      }),
    );
  });

  it('needs as many items as draw level, and not one fewer', () => {
    fc.assert(
      fc.property(factor, between(1.5, 4), accuracy, (t, l, r) => {
        const count = itemsNeeded(Math.log(t), l, r) ?? Number.NaN;
        expect(discounted(l, r) ** count).toBeGreaterThanOrEqual(t * (1 - 1e-9));
        if (count > 0) expect(discounted(l, r) ** (count - 1)).toBeLessThan(t * (1 + 1e-9));
      }),
    );
  });

  it('cannot be done with items that say nothing', () => {
    expect(itemsNeeded(Math.LN2, 1, 0.8)).toBeUndefined();
    expect(itemsNeeded(Math.LN2, 0.5, 0.8)).toBeUndefined();
  });

  it('has no meaning for one hypothesis', () => {
    expect(() => overturnLead({ A: 0 })).toThrow('no runner-up');
  });
});

describe('the reference thresholds', () => {
  it('agree under the capped discount', () => {
    const { inputs, expected, tolerance } = cases['threshold-overturn'];
    const t = factorOf(inputs.p);
    expect(t).toBeCloseTo(expected.T, 9);
    expectEach(
      inputs.r.map((r) => requiredLikelihood(t, r)),
      expected.required_L,
      tolerance,
    );
    const strong = factorOf(expected.strong_leader.p);
    expect(strong).toBeCloseTo(expected.strong_leader.T, 9);
    expectEach(
      inputs.r.map((r) => requiredLikelihood(strong, r)),
      expected.strong_leader.required_L,
      tolerance,
    );
    const { T, grade_B2_rating_CC_neutral_others: b2, grade_C3: c3 } = expected.items_of_grade_needed;
    expect(itemsNeeded(Math.log(T), 4, 0.8)).toBe(b2);
    expect(itemsNeeded(Math.log(T), 4, 0.6)).toBe(c3);
  });

  it('agree under the mixture', () => {
    const { inputs, expected, tolerance } = cases['threshold-overturn-mixture'];
    const over = (t: number) => inputs.r.map((r) => requiredLikelihoodOfMixture(t, r, inputs.K));
    expectEach(over(expected.T), expected.required_LR, tolerance);
    expectEach(over(expected.strong_leader.T), expected.strong_leader.required_LR, tolerance);
  });
});
