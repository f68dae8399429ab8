import { expect, it } from 'vitest';
import { discounted } from './discount';
import { mixtureCap, mixtureDiscounted, powerDiscounted } from './discount-alternatives';
import { normalise } from './distribution';
import { expectClose } from './expect-close';
import cases from './fixtures/reliability.json';

function row(values: readonly number[]) {
  return Object.fromEntries(values.map((value, i) => [`h${i}`, value]));
}
function believed(prior: readonly number[], likelihoods: Readonly<Record<string, number>>) {
  return Object.values(normalise(row(Object.values(likelihoods).map((l, i) => l * (prior[i] ?? 0)))));
}

it('mixes with a uniform likelihood', () => {
  const { inputs, expected, tolerance } = cases['reliability-mixture'];
  inputs.r.forEach((r, i) => {
    const mixed = mixtureDiscounted(row(inputs.likelihood), r);
    expectClose(Object.values(mixed), expected.l_prime[i] ?? [], tolerance);
    expectClose(believed(inputs.prior, mixed), expected.posterior_uniform_prior[i] ?? [], tolerance);
  });
});

it('caps the mixture by a number that grows with the hypotheses', () => {
  const { inputs, expected, tolerance } = cases['reliability-max-LR'];
  expectClose(
    inputs.K.map((k, i) => mixtureCap(inputs.r[i] ?? 0, k)),
    expected.max_LR,
    tolerance,
  );
});

it('takes a likelihood to a power', () => {
  const { inputs, expected, tolerance } = cases['reliability-power'];
  inputs.w.forEach((w, i) => {
    const tempered = powerDiscounted(row(inputs.likelihood), w);
    expectClose(believed(inputs.prior, tempered), expected.posterior[i] ?? [], tolerance);
  });
});

it('lets a zero veto under the power, but not under the mixture or the cap', () => {
  const { inputs, expected, tolerance } = cases['reliability-zero-veto'];
  const zero = row(inputs.likelihood);
  expectClose(
    believed(inputs.prior, mixtureDiscounted(zero, inputs.r)),
    expected.posterior_mixture,
    tolerance,
  );
  expectClose(believed(inputs.prior, powerDiscounted(zero, inputs.w)), expected.posterior_power, tolerance);
  expect(discounted(0, inputs.r)).toBeCloseTo(0.2, 12);
});
