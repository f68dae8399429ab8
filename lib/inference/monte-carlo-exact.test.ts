import { describe, expect, it } from 'vitest';
import { expectClose } from './expect-close';
import cases from './fixtures/monte-carlo.json';
import { probabilityAt } from './log-odds';
import { type Doubts, monteCarlo } from './monte-carlo';
import { normalBelow, normalDensity, normalQuantile } from './normal';

const none: Doubts = { ratings: false, prior: false, accuracy: false };
const sure = { accuracy: 1, share: 1, spread: 0 };
const draws = 20_000;
/** Five standard errors of a share of the draws. */
const bound = (chance: number) => 5 * Math.sqrt((chance * (1 - chance)) / draws);

describe('draws against exact answers', () => {
  it('put each first as often as the integral says, when log-weights are noisy', () => {
    const { inputs, expected } = cases['mc-lognormal-rank1'];
    inputs.sigma.forEach((spread, i) => {
      const { first } = monteCarlo({
        prior: inputs.p.map(() => 1 / inputs.p.length),
        rows: [{ ...sure, logLikelihoods: inputs.p.map(Math.log), spread }],
        doubts: { ...none, ratings: true },
        draws,
        seed: 17,
      });
      expected.P_first[i]?.forEach((chance, h) => {
        expect(Math.abs((first[h] ?? 0) - chance)).toBeLessThan(bound(chance));
      });
    });
  });

  it('have the quantiles of a logit-normal for two', () => {
    const { inputs, expected, tolerance } = cases['mc-binary-quantiles'];
    const odds = Math.log(inputs.p / (1 - inputs.p));
    const exact = [0.05, 0.1, 0.5, 0.9, 0.95].map((q) =>
      probabilityAt(odds + inputs.sigma * normalQuantile(q)),
    );
    expectClose(exact, expected.q05_q10_q50_q90_q95, tolerance);
    expect(Math.abs(normalBelow(odds / inputs.sigma) - expected.P_leader)).toBeLessThanOrEqual(tolerance);
    const { first, quantiles } = monteCarlo({
      prior: [0.5, 0.5],
      rows: [{ ...sure, logLikelihoods: [odds, undefined], spread: inputs.sigma }],
      doubts: { ...none, ratings: true },
      draws,
      seed: 17,
    });
    expect(Math.abs((first[0] ?? 0) - expected.P_leader)).toBeLessThan(bound(expected.P_leader));
    const found = quantiles[0];
    if (!found) throw new Error('two hypotheses');
    const [, low = 0, middle = 0, high = 0] = expected.q05_q10_q50_q90_q95;
    for (const [value, target, q] of [
      [found.low, low, 0.1],
      [found.middle, middle, 0.5],
      [found.high, high, 0.9],
    ] as const) {
      const density = normalDensity(normalQuantile(q)) / (inputs.sigma * target * (1 - target));
      expect(Math.abs(value - target)).toBeLessThan(bound(q) / density);
    }
  });

  it('put each first as often as a Dirichlet (10, 6, 4) does', () => {
    const exact = [10, 6, 4].map((_, h) => dirichletLargest([10, 6, 4], h));
    exact.forEach((chance, h) => {
      expect(chance).toBeCloseTo([0.824, 0.143, 0.033][h] ?? Number.NaN, 3);
    });
    const doubts = { ...none, prior: true };
    const { first, beliefs } = monteCarlo({ prior: [0.5, 0.3, 0.2], rows: [], doubts, draws, seed: 17 });
    exact.forEach((chance, h) => {
      expect(Math.abs((first[h] ?? 0) - chance)).toBeLessThan(bound(chance));
    });
    // The mean is the prior, and its variance π(1 − π)/21.
    [0.5, 0.3, 0.2].forEach((prior, h) => {
      const values = beliefs[h] ?? new Float64Array();
      const mean = values.reduce((sum, value) => sum + value, 0) / draws;
      expect(Math.abs(mean - prior)).toBeLessThan(bound(prior) / Math.sqrt(21));
    });
  });

  it('doubt an accuracy as a beta of its mean', () => {
    const { beliefs } = monteCarlo({
      prior: [0.5, 0.5],
      rows: [{ ...sure, accuracy: 0.8, logLikelihoods: [-400, undefined] }],
      doubts: { ...none, accuracy: true },
      draws,
      seed: 17,
    });
    // What is impossible if true keeps odds of 1 − r to 1, so that r can be read off the belief.
    const accuracies = (beliefs[0] ?? new Float64Array()).map((p) => 1 - p / (1 - p));
    const mean = accuracies.reduce((sum, r) => sum + r, 0) / draws;
    const variance = accuracies.reduce((sum, r) => sum + (r - mean) ** 2, 0) / draws;
    expect(Math.abs(mean - 0.8)).toBeLessThan(bound(0.8) / Math.sqrt(21));
    expect(variance / ((0.8 * 0.2) / 21)).toBeCloseTo(1, 1);
  });
});

/** P(the largest of independent gammas is that of place h) = ∫ f_h ∏ F_k, whole shapes having a closed F. */
function dirichletLargest(shapes: readonly number[], h: number): number {
  const terms = (shape: number, x: number) => {
    let term = Math.exp(-x);
    let sum = term;
    for (let j = 1; j < shape; j += 1) {
      term *= x / j;
      sum += term;
    }
    // The last term is the density of this shape; one minus the sum is its distribution.
    return { density: term, below: 1 - sum };
  };
  let total = 0;
  for (let x = 0; x < 80; x += 0.01) {
    const others = shapes.filter((_, k) => k !== h).map((shape) => terms(shape, x).below);
    total += terms(shapes[h] ?? 1, x).density * others.reduce((product, below) => product * below, 1) * 0.01;
  }
  return total;
}
