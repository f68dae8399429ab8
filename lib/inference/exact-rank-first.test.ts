import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { between, distribution } from './arbitraries';
import { normalise } from './distribution';
import { exactRankFirst } from './exact-rank-first';
import { expectClose } from './expect-close';
import cases from './fixtures/monte-carlo.json';
import { beliefOf } from './named';
import { normalBelow } from './normal';

it('gives chances that sum to 1 and stand in the order of the beliefs', () => {
  fc.assert(
    fc.property(distribution, between(0.1, 3), (p, spread) => {
      const first = exactRankFirst(p, spread);
      expect(first.A + first.B + first.C + first.D).toBeCloseTo(1, 9);
      if (p.A > p.B) expect(first.A).toBeGreaterThanOrEqual(first.B - 1e-12);
    }),
    { numRuns: 20 },
  );
});

it('has a closed form for two', () => {
  const { A } = exactRankFirst(normalise({ A: 3, B: 1 }), 0.9);
  expect(A).toBeCloseTo(normalBelow(Math.log(3) / (0.9 * Math.SQRT2)), 12);
  expect(() => exactRankFirst(normalise({ A: 3, B: 1 }), 0)).toThrow('not a spread');
});

it('agrees with the reference integrals', () => {
  const { inputs, expected, tolerance } = cases['mc-lognormal-rank1'];
  inputs.sigma.forEach((spread, i) => {
    const found = Object.values(exactRankFirst(beliefOf(inputs.p), spread));
    expectClose(found, expected.P_first[i] ?? [], tolerance);
  });
});
