import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hypotheses, share } from './arbitraries';
import { contribution } from './contribution';
import { effectiveCount, kishWeight } from './dependence';
import { normalise } from './distribution';
import { expectClose } from './expect-close';
import cases from './fixtures/dependence.json';
import { posterior } from './posterior';

it('counts between one item and all of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), share, (count, correlation) => {
      expect(effectiveCount(count, correlation)).toBeGreaterThanOrEqual(1 - 1e-12);
      expect(effectiveCount(count, correlation)).toBeLessThanOrEqual(count + 1e-12);
    }),
  );
});

it('agrees with the reference counts', () => {
  const { inputs, expected, tolerance } = cases['dependence-kish'];
  const found = inputs.n.map((n, i) => effectiveCount(n, inputs.rho[i] ?? Number.NaN));
  expectClose(found, expected.n_eff, tolerance);
});

it('does not count four reports of one origin four times', () => {
  const { inputs, expected, tolerance } = cases['dependence-double-count'];
  const after = (novelties: readonly number[]) => {
    const likelihoods = Object.fromEntries(inputs.likelihood_each.map((l, i) => [hypotheses[i] ?? '', l]));
    const items = Object.fromEntries(
      novelties.map((novelty, i) => [
        `i${i}`,
        contribution({ likelihoods, accuracy: 1, novelty, temper: 1 }),
      ]),
    );
    const prior = normalise(Object.fromEntries(inputs.prior.map((p, i) => [hypotheses[i] ?? '', p])));
    return Object.values(posterior(prior, items));
  };
  expectClose(after(inputs.weights_independent), expected.independent, tolerance);
  expectClose(after(inputs.weights_novelty_quarter), expected.novelty_quarter, tolerance);
  expectClose(after(inputs.weights_once), expected.once, tolerance);
  expectClose(after(inputs.weights_kish_rho1), expected.kish_rho1, tolerance);
  expectClose(after([1, 2, 3, 4].map(() => kishWeight(4, 1))), expected.once, tolerance);
});
