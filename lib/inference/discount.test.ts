import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { between, share } from './arbitraries';
import { discountCap, discounted } from './discount';
import { expectClose } from './expect-close';
import cases from './fixtures/reliability.json';

const ratio = between(-20, 20).map((steps) => 2 ** steps);

it('leaves a neutral item neutral and a worthless source without effect', () => {
  fc.assert(
    fc.property(ratio, share, (l, r) => {
      expect(discounted(1, r)).toBeCloseTo(1, 12);
      expect(discounted(l, 0)).toBe(1);
      expect(discounted(l, 1) / l).toBeCloseTo(1, 12);
    }),
  );
});

it('never passes the cap on either side', () => {
  fc.assert(
    fc.property(ratio, between(0, 0.99), (l, r) => {
      expect(discounted(l, r)).toBeLessThanOrEqual(discountCap(r) * (1 + 1e-12));
      expect(discounted(l, r)).toBeGreaterThanOrEqual((1 / discountCap(r)) * (1 - 1e-12));
    }),
  );
});

it('treats evidence for and against alike', () => {
  fc.assert(
    fc.property(ratio, share, (l, r) => {
      expect(discounted(l, r) * discounted(1 / l, r)).toBeCloseTo(1, 10);
    }),
  );
});

it('says more for a higher ratio', () => {
  fc.assert(
    fc.property(ratio, ratio, share, (a, b, r) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(discounted(low, r)).toBeLessThanOrEqual(discounted(high, r) * (1 + 1e-12));
    }),
  );
});

it('agrees with the reference table and its caps', () => {
  const { inputs, expected, tolerance } = cases['reliability-capped'];
  inputs.r.forEach((r, i) => {
    expected.D[i]?.forEach((value, j) => {
      const found = discounted(inputs.L[j] ?? Number.NaN, r);
      // At a ratio of a thousand million only the relative error means anything.
      expect(Math.abs(found / value - 1)).toBeLessThanOrEqual(tolerance);
    });
  });
  const capped = inputs.r.slice(1).map(discountCap);
  expectClose(capped, expected.cap.slice(1).map(Number), tolerance);
});
