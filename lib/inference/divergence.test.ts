import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { distribution } from './arbitraries';
import { normalise } from './distribution';
import { divergence, entropy, normalisedEntropy } from './divergence';
import { expectClose } from './expect-close';
import cases from './fixtures/sensitivity.json';

it('is 0 from a belief to itself and above 0 to any other', () => {
  fc.assert(
    fc.property(distribution, distribution, (p, q) => {
      expect(divergence(p, p)).toBe(0);
      expect(divergence(p, q)).toBeGreaterThanOrEqual(0);
      if (Math.abs(p.A - q.A) > 1e-3) expect(divergence(p, q)).toBeGreaterThan(0);
    }),
  );
});

it('is never below 0 for rounding', () => {
  fc.assert(
    fc.property(distribution, (p) => {
      // The same shares after another rounding.
      const q = normalise({ A: p.A * 3, B: p.B * 3, C: p.C * 3, D: p.D * 3 });
      expect(divergence(p, q)).toBeGreaterThanOrEqual(0);
      expect(divergence(p, q)).toBeLessThan(1e-12);
    }),
  );
});

it('is one bit to be certain of what was even, and endless the other way', () => {
  const certain = normalise({ A: 1, B: 0 });
  const even = normalise({ A: 1, B: 1 });
  expect(divergence(certain, even)).toBe(1);
  expect(divergence(even, certain)).toBe(Number.POSITIVE_INFINITY);
});

it('measures what is still open', () => {
  const { inputs, expected, tolerance } = cases.entropy;
  const beliefs = inputs.p.map((p) => normalise(Object.fromEntries(p.map((share, i) => [`h${i}`, share]))));
  expectClose(beliefs.map(entropy), expected.bits, tolerance);
  expectClose(beliefs.map(normalisedEntropy), expected.normalised, tolerance);
});
