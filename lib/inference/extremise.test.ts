import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, distribution } from './arbitraries';
import { normalise } from './distribution';
import { entropy } from './divergence';
import { expectClose } from './expect-close';
import { extremised, neymanFactor } from './extremise';
import cases from './fixtures/pooling.json';
import { beliefOf } from './named';
import { updated } from './posterior';

describe('extremising', () => {
  it('changes nothing at 1 and goes back to where it started at 0', () => {
    fc.assert(
      fc.property(distribution, distribution, (p, from) => {
        expectClose(extremised(p, 1, from), p, 1e-12);
        expectClose(extremised(p, 0, from), from, 1e-12);
      }),
    );
  });

  it('only sharpens even beliefs above 1, and keeps their order', () => {
    fc.assert(
      fc.property(distribution, between(1, 4), (p, alpha) => {
        const sharp = extremised(p, alpha);
        expect(entropy(sharp)).toBeLessThanOrEqual(entropy(p) + 1e-12);
        if (p.A > p.B) expect(sharp.A).toBeGreaterThanOrEqual(sharp.B);
      }),
    );
  });

  it('counts the evidence α times', () => {
    fc.assert(
      fc.property(distribution, between(-2, 2), between(0, 4), (from, log, alpha) => {
        const item = (times: number) => ({ A: log * times, B: 0, C: -log * times, D: 0 });
        expectClose(extremised(updated(from, item(1)), alpha, from), updated(from, item(alpha)), 1e-10);
      }),
    );
  });

  it('leaves out what was ruled out from the start', () => {
    expectClose(extremised(normalise({ A: 0, B: 1 }), 2, normalise({ A: 0, B: 1 })), { A: 0, B: 1 });
  });

  it('agrees with the reference powers, from even beliefs and from others', () => {
    const { inputs, expected, tolerance } = cases['pool-extremise-3'];
    const p = beliefOf(inputs.p);
    inputs.alpha.forEach((alpha, i) => {
      expectClose(Object.values(extremised(p, alpha)), expected.from_uniform[i] ?? [], tolerance);
    });
    const from = extremised(p, inputs.alpha_prior, beliefOf(inputs.prior));
    expectClose(Object.values(from), expected.from_prior, tolerance);
  });

  it('agrees with the reference transform of two', () => {
    const { inputs, expected, tolerance } = cases['pool-binary-extremise'];
    const found = inputs.p.map((p) => extremised(normalise({ yes: p, no: 1 - p }), inputs.a).yes);
    expectClose(found, expected.t, tolerance);
  });
});

describe('the factor of Neyman and Roughgarden', () => {
  it('is 1 for one, agrees with the reference factors and stays below the root of 3', () => {
    const { inputs, expected, tolerance } = cases['pool-neyman-d'];
    expect(neymanFactor(1)).toBe(1);
    expectClose(inputs.n.map(neymanFactor), expected.d, tolerance);
    expect(neymanFactor(1e7)).toBeCloseTo(expected.limit, 6);
    expect(neymanFactor(1e6)).toBeLessThan(expected.limit);
  });
});
