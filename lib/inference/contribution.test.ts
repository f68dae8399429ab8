import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { likelihoods, share } from './arbitraries';
import { contribution, isNeutral } from './contribution';
import { expectClose } from './expect-close';

const half = { A: 4, B: 1, C: 0.25, D: 1 };

it('is nothing for a repeat, for a worthless source and without temper', () => {
  fc.assert(
    fc.property(likelihoods, share, share, (l, r, n) => {
      for (const item of [
        contribution({ likelihoods: l, accuracy: r, novelty: 0, temper: n }),
        contribution({ likelihoods: l, accuracy: 0, novelty: n, temper: 1 }),
        contribution({ likelihoods: l, accuracy: r, novelty: n, temper: 0 }),
      ])
        expectClose(item, { A: 0, B: 0, C: 0, D: 0 });
    }),
  );
});

it('grows in step with novelty and temper', () => {
  const full = contribution({ likelihoods: half, accuracy: 0.8, novelty: 1, temper: 1 });
  expectClose(full, { A: Math.log(2.5), B: 0, C: -Math.log(2.5), D: 0 });
  expectClose(contribution({ likelihoods: half, accuracy: 0.8, novelty: 0.25, temper: 0.5 }), {
    A: Math.log(2.5) / 8,
    B: 0,
    C: -Math.log(2.5) / 8,
    D: 0,
  });
});

it('silences even an impossible item that only repeats', () => {
  const impossible = { likelihoods: { A: 0, B: 1 }, accuracy: 1, temper: 1 };
  expect(contribution({ ...impossible, novelty: 0 })).toEqual({ A: 0, B: 0 });
  expect(contribution({ ...impossible, novelty: 1 })).toEqual({ A: Number.NEGATIVE_INFINITY, B: 0 });
});

it('is neutral where it adds the same everywhere, looking past reserved hypotheses', () => {
  expect(isNeutral({ A: 0, B: 0, C: 0 })).toBe(true);
  expect(isNeutral({ A: 0.5, B: 0.5, C: 0.5 })).toBe(true);
  expect(isNeutral({ A: 0.5, B: 0.5, C: 0 })).toBe(false);
  expect(isNeutral({ A: 0.5, B: 0.5, C: 0 }, ['C'])).toBe(true);
});
