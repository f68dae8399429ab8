import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution, evidence, type Hypothesis } from './arbitraries';
import { type Distribution, normalise } from './distribution';
import { expectClose } from './expect-close';
import { posterior, updated } from './posterior';
import { leaveGroupOut, leaveOneOut } from './sensitivity';

describe('leaving an item out', () => {
  it('is the same as never having had it', () => {
    fc.assert(
      fc.property(distribution, evidence, fc.constantFrom([], ['D'] as const), (prior, items, reserved) => {
        const all = posterior(prior, items, reserved);
        for (const [id, item] of Object.entries(items)) {
          const { [id]: left, ...rest } = items;
          expect(left).toBe(item);
          expectClose(leaveOneOut(all, item, reserved), posterior(prior, rest, reserved), 1e-9);
        }
      }),
    );
  });

  it('and putting it back changes nothing', () => {
    fc.assert(
      fc.property(distribution, evidence, (prior, items) => {
        const all = posterior(prior, items);
        for (const item of Object.values(items))
          expectClose(updated(leaveOneOut(all, item), item), all, 1e-9);
      }),
    );
  });
});

describe('leaving a group out', () => {
  it('is the same as leaving out one after the other', () => {
    fc.assert(
      fc.property(distribution, evidence, fc.constantFrom([], ['D'] as const), (prior, items, reserved) => {
        const all = posterior(prior, items, reserved);
        const group = Object.values(items).slice(0, 3);
        const stepwise = group.reduce<Distribution<Hypothesis>>(
          (belief, item) => leaveOneOut(belief, item, reserved),
          all,
        );
        expectClose(leaveGroupOut(all, group, reserved), stepwise, 1e-9);
      }),
    );
  });

  it('undoes two doublings at once', () => {
    const item = { A: Math.log(2), B: 0 };
    const all = normalise({ A: 4, B: 1 });
    expectClose(leaveGroupOut(all, [item, item]), { A: 0.5, B: 0.5 });
    expectClose(leaveGroupOut(all, []), all);
  });
});
