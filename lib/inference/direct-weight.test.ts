import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { distribution, evidence, likelihoods } from './arbitraries';
import { directWeight, impliedRatio } from './direct-weight';
import { normalise } from './distribution';
import { divergence } from './divergence';
import { expectClose } from './expect-close';
import cases from './fixtures/direct-weight.json';
import { posterior, updated } from './posterior';

it('leads from the computed beliefs to the direct ones, and away again when deleted', () => {
  fc.assert(
    fc.property(distribution, evidence, distribution, (prior, items, direct) => {
      const computed = posterior(prior, items);
      const judgement = directWeight(computed, direct);
      const judged = { ...items, judgement };
      expectClose(posterior(prior, judged), direct, 1e-10);
      const { judgement: deleted, ...rest } = judged;
      expect(deleted).toEqual(judgement);
      expect(posterior(prior, rest)).toEqual(computed);
    }),
  );
});

it('is centred on 0', () => {
  fc.assert(
    fc.property(distribution, distribution, (computed, direct) => {
      const delta = directWeight(computed, direct);
      expect(delta.A + delta.B + delta.C + delta.D).toBeCloseTo(0, 10);
    }),
  );
});

it('is multiplied by later evidence', () => {
  fc.assert(
    fc.property(distribution, distribution, likelihoods, (computed, direct, later) => {
      const logs = { A: Math.log(later.A), B: Math.log(later.B), C: Math.log(later.C), D: Math.log(later.D) };
      const delta = directWeight(computed, direct);
      expectClose(posterior(computed, { delta, later: logs }), updated(direct, logs), 1e-10);
    }),
  );
});

it('agrees with the reference judgement', () => {
  const { inputs, expected, tolerance } = cases['direct-weight-residual'];
  const row = (values: readonly number[]) => ({
    H1: values[0] ?? Number.NaN,
    H2: values[1] ?? Number.NaN,
    H3: values[2] ?? Number.NaN,
  });
  const computed = normalise(row(inputs.computed));
  const direct = normalise(row(inputs.direct));
  const delta = directWeight(computed, direct);
  const later = row(inputs.later_likelihood.map(Math.log));
  expectClose(delta, row(expected.delta_centred), tolerance);
  expectClose(impliedRatio(delta, 'H3'), row(expected.implied_LR_vs_H3), tolerance);
  // Against the first hypothesis every ratio is 1/0.6 as large.
  expectClose(impliedRatio(delta, 'H1'), { H1: 1, H2: 1 / 0.36, H3: 1 / 0.6 }, tolerance);
  expect(divergence(direct, computed)).toBeCloseTo(expected.kl_bits, 12);
  expectClose(posterior(computed, { delta, later }), row(expected.after_later_evidence), tolerance);
  expectClose(posterior(computed, { later }), row(expected.after_delete_override), tolerance);
});
