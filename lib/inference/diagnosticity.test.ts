import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { between, likelihoods } from './arbitraries';
import { diagnosticity, logRange } from './diagnosticity';
import { normalise } from './distribution';
import { divergence } from './divergence';
import { expectClose } from './expect-close';
import cases from './fixtures/ach.json';
import { likelihood, type Rating } from './likelihood-ratio';
import { named } from './named';

const steps: Readonly<Record<string, Rating>> = { CC: 'CC', C: 'C', N: 'N', I: 'I', II: 'II' };

it('is how far the row moves even beliefs', () => {
  fc.assert(
    fc.property(likelihoods, (row) => {
      const even = normalise({ A: 1, B: 1, C: 1, D: 1 });
      expect(diagnosticity(row)).toBeCloseTo(divergence(normalise(row), even), 12);
      expect(diagnosticity(row)).toBeLessThanOrEqual(2);
    }),
  );
});

it('is exactly 0 for equal cells, and does not hear their scale', () => {
  fc.assert(
    fc.property(likelihoods, between(0.01, 100), (row, k) => {
      expect(diagnosticity({ A: k, B: k, C: k })).toBe(0);
      const scaled = { A: row.A * k, B: row.B * k, C: row.C * k, D: row.D * k };
      expect(diagnosticity(scaled)).toBeCloseTo(diagnosticity(row), 10);
      expect(logRange(scaled)).toBeCloseTo(logRange(row), 10);
    }),
  );
});

it('is one bit for what leaves only one of two', () => {
  expect(diagnosticity({ A: 1, B: 0 })).toBe(1);
  expect(logRange({ A: 1, B: 0 })).toBe(Number.POSITIVE_INFINITY);
});

it('agrees with the reference rows', () => {
  const { inputs, expected, tolerance } = cases['ach-diagnosticity-bits'];
  const rows = inputs.rows.map((row) =>
    named(row.map((text) => likelihood(steps[text] ?? 'N', Math.exp(inputs.step)))),
  );
  expectClose(rows.map(diagnosticity), expected.bits, tolerance);
  expectClose(rows.map(logRange), expected.log_range, tolerance);
});
