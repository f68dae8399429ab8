import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '@/lib/time/arbitraries';
import { noTrial, takenBack, trialAfter } from './anchor-trial';

describe('publication days tried out', () => {
  it('are taken back one by one to where the first began', () => {
    fc.assert(
      fc.property(anyDay, fc.array(anyDay, { minLength: 1, maxLength: 20 }), (first, days) => {
        let trial = noTrial;
        let on = first;
        for (const to of days) {
          trial = trialAfter(trial, on, to, 0);
          on = to;
        }
        for (let back = takenBack(trial, 0); back !== undefined; back = takenBack(trial, 0)) {
          trial = back.trial;
          on = back.to;
        }
        expect([on, trial]).toEqual([first, noTrial]);
      }),
    );
  });

  it('wait for what was changed later to be taken back first', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(5), fc.integer({ min: 1, max: 5 }), (from, to, edits, more) => {
        fc.pre(from !== to);
        const trial = trialAfter(noTrial, from, to, edits);
        expect(takenBack(trial, edits + more)).toBeUndefined();
        expect(takenBack(trial, edits)?.to).toBe(from);
      }),
    );
  });

  it('remember no move that led nowhere', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(trialAfter({ ...noTrial, held: on }, on, on, 0)).toEqual(noTrial);
      }),
    );
  });
});
