import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution, evidence, likelihoods, share } from './arbitraries';
import { contribution } from './contribution';
import { discountCap, discounted } from './discount';
import { mixtureCap } from './discount-alternatives';
import { expectClose } from './expect-close';
import admiralty from './fixtures/admiralty.json';
import bayes from './fixtures/bayes.json';
import reliability from './fixtures/reliability.json';
import rounding from './fixtures/rounding.json';
import sensitivity from './fixtures/sensitivity.json';
import simplex from './fixtures/simplex.json';
import { beliefOf, named } from './named';
import { posterior, updated } from './posterior';
import { apportion } from './rounding';
import { proportional } from './simplex';
import { overturnLead } from './threshold';

function orders<T>(values: readonly T[]): readonly (readonly T[])[] {
  if (values.length < 2) return [values];
  return values.flatMap((first, i) =>
    orders(values.filter((_, j) => j !== i)).map((rest) => [first, ...rest]),
  );
}

describe('the reference numbers at the edge of their cases', () => {
  it('hold the same end for all 24 orders of four items', () => {
    const { inputs, expected, tolerance } = bayes['bayes-order-invariance'];
    const ends = orders(inputs.likelihoods).map((order) =>
      order.reduce((belief, row) => updated(belief, named(row.map(Math.log))), beliefOf(inputs.prior)),
    );
    expect(ends).toHaveLength(24);
    const apart = ends.flatMap((end) =>
      Object.values<number>(end).map((p, i) => Math.abs(p - (expected.posterior[i] ?? Number.NaN))),
    );
    expect(Math.max(...apart) - expected.max_abs_diff_over_orders).toBeLessThanOrEqual(tolerance);
  });

  it('discount every ratio to the last digit', () => {
    const { inputs, expected, tolerance } = reliability['reliability-capped'];
    const found = inputs.r.map((r) => inputs.L.map((ratio) => discounted(ratio, r)));
    found.forEach((row, i) => {
      expectClose(row, expected.D[i] ?? [], tolerance);
    });
  });

  it('have no cap for a source that is always right', () => {
    const { expected } = reliability['reliability-capped'];
    expect(expected.cap[0]).toBeNull();
    expect(discountCap(1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('cap the odds of each grade to the last digit', () => {
    const { inputs, expected, tolerance } = admiralty['admiralty-house'];
    const letters = new Map(Object.entries(inputs.reliability));
    const digits = new Map(Object.entries(inputs.credibility));
    const caps = Object.keys(expected.cap_LR).map((grade) => {
      const product = (letters.get(grade.charAt(0)) ?? 0) * (digits.get(grade.charAt(1)) ?? 0);
      return [grade, discountCap(Math.sqrt(product))];
    });
    expectClose(Object.fromEntries(caps), expected.cap_LR, tolerance);
  });

  it('read an edit of one weight as a likelihood ratio', () => {
    const { inputs, expected, tolerance } = simplex['simplex-proportional'];
    const odds = (p: number) => p / (1 - p);
    const before = inputs.w[inputs.index] ?? Number.NaN;
    const ratio = odds(inputs.value) / odds(before);
    expect(Math.abs(ratio - expected.odds_ratio_of_edit)).toBeLessThanOrEqual(tolerance);
    const logs = inputs.w.map((_, row) => (row === inputs.index ? Math.log(ratio) : 0));
    const edited = proportional(inputs.w, inputs.index, inputs.value);
    expectClose(Object.values(updated(beliefOf(inputs.w), named(logs))), edited, tolerance);
  });

  it('leave a typed 50 between two equal rows', () => {
    const { expected } = rounding['round-pinned'];
    expect(apportion([1, 2, 1], 100, { pinned: new Map([[1, 50]]) })).toEqual(expected.second);
  });

  it('say what the mixture lets through at most', () => {
    const { inputs, expected, tolerance } = sensitivity['threshold-overturn-mixture'];
    expect(Math.abs(Math.exp(overturnLead(named(inputs.p.map(Math.log)))) - expected.T)).toBeLessThanOrEqual(
      tolerance,
    );
    const { p, T, max_effective_LR: caps } = expected.strong_leader;
    expect(Math.abs(Math.exp(overturnLead(named(p.map(Math.log)))) - T)).toBeLessThanOrEqual(tolerance);
    inputs.r.forEach((r, i) => {
      const cap = caps[i];
      if (cap === null || cap === undefined) expect(mixtureCap(r, inputs.K)).toBe(Number.POSITIVE_INFINITY);
      else expect(Math.abs(mixtureCap(r, inputs.K) - cap)).toBeLessThanOrEqual(tolerance);
    });
  });
});

describe('what must not move a belief', () => {
  it('is evidence whose temper goes to 0', () => {
    fc.assert(
      fc.property(distribution, evidence, (prior, items) => {
        const faint = Object.fromEntries(
          Object.entries(items).map(([id, { A, B, C, D }]) => [
            id,
            { A: A * 1e-9, B: B * 1e-9, C: C * 1e-9, D: D * 1e-9 },
          ]),
        );
        expectClose(posterior(prior, faint), prior, 1e-6);
      }),
    );
  });

  it('is a row of a worthless source, a repeat, or a row that says the same of all', () => {
    fc.assert(
      fc.property(distribution, evidence, likelihoods, share, (prior, items, row, part) => {
        const silent = [
          contribution({ likelihoods: row, accuracy: 0, novelty: part, temper: 1 }),
          contribution({ likelihoods: row, accuracy: part, novelty: 0, temper: 1 }),
          contribution({ likelihoods: row, accuracy: part, novelty: 1, temper: 0 }),
          contribution({
            likelihoods: { A: row.A, B: row.A, C: row.A, D: row.A },
            accuracy: part,
            novelty: 1,
            temper: 1,
          }),
        ];
        for (const extra of silent)
          expectClose(posterior(prior, { ...items, extra }), posterior(prior, items), 1e-10);
      }),
    );
  });
});

describe('displayed integers', () => {
  it('are the exact percentage rounded down or up, whatever else is shown', () => {
    fc.assert(
      fc.property(distribution, (p) => {
        const shares = Object.values<number>(p);
        apportion(shares, 100).forEach((part, row) => {
          const exact = 100 * (shares[row] ?? 0);
          expect(part).toBeGreaterThanOrEqual(Math.floor(exact - 1e-6));
          expect(part).toBeLessThanOrEqual(Math.ceil(exact + 1e-6));
        });
      }),
    );
  });
});
