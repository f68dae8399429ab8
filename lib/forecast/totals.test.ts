import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectClose } from '@/lib/inference/expect-close';
import { anyEvidence, knownDevelopment, tracedSample } from './sample-evidence';
import { totals } from './totals';

it('does not depend, to the last bit, on the order of the steps', () => {
  fc.assert(
    fc.property(anyEvidence, ({ made: { prior, steps } }) => {
      expect(totals({ prior, steps: steps.toReversed() })).toEqual(totals({ prior, steps }));
    }),
  );
});

it('by hand: two B2 items, very consistent and inconsistent with the West', () => {
  // D(4; .8) = 2.5 and D(.5; .8) = .6
  const { made } = tracedSample([
    knownDevelopment('E1', { ratings: { W: 'CC' } }),
    knownDevelopment('E2', { ratings: { W: 'I' } }),
  ]);
  expectClose(totals(made), { W: Math.log(2.5 * 0.6), N: 0, S: 0, O: 0 });
});
