import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { between } from './arbitraries';
import { expectClose } from './expect-close';
import cases from './fixtures/bayes.json';
import { bits, logOdds, probabilityAt } from './log-odds';

it('goes to log-odds and back', () => {
  fc.assert(
    fc.property(between(0.001, 0.999), (p) => {
      expect(Math.abs(probabilityAt(logOdds(p)) - p)).toBeLessThan(1e-12);
    }),
  );
});

it('is even at 0, and near certainty at either end without overflow', () => {
  expect(logOdds(0.5)).toBe(0);
  expect(probabilityAt(5_000)).toBe(1);
  expect(probabilityAt(-5_000)).toBe(0);
});

it('adds evidence up in bits', () => {
  const { inputs, expected, tolerance } = cases['bayes-logodds-bits'];
  expectClose(inputs.LRs.map(bits), expected.bits, tolerance);
  const total = inputs.LRs.reduce((sum, ratio) => sum + bits(ratio), bits(inputs.prior_odds));
  expect(total).toBeCloseTo(expected.log2_posterior_odds, 12);
  expect(2 ** total).toBeCloseTo(expected.posterior_odds, 12);
  expect(probabilityAt(total * Math.LN2)).toBeCloseTo(expected.posterior_probability, 12);
});
