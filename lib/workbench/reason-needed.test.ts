import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsReason } from '@/lib/forecast/needs-reason';
import { apportion } from '@/lib/inference/rounding';
import { reasonNeeded } from './reason-needed';

const ids = ['W', 'N', 'S', 'O'];
const weights = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map((shares) => {
    const points = apportion(shares, 100, { least: 1 });
    return Object.fromEntries(ids.map((id, index) => [id, points[index] ?? 0]));
  });

describe('why a save must give its reason', () => {
  it('is said exactly when the rule asks for one', () => {
    fc.assert(
      fc.property(weights, weights, fc.constantFrom('icd203', 'phia'), (before, after_, yardstick) => {
        expect(reasonNeeded(ids, before, after_, yardstick) !== undefined).toBe(
          needsReason(before, after_, yardstick),
        );
      }),
    );
  });

  it('names the row that moves by ten points or more, or the word that changes', () => {
    const before = { W: 60, N: 20, S: 10, O: 10 };
    expect(reasonNeeded(ids, before, { W: 70, N: 15, S: 8, O: 7 })).toEqual({
      kind: 'points',
      id: 'W',
      points: 10,
    });
    expect(reasonNeeded(ids, before, { W: 61, N: 19, S: 10, O: 10 })).toEqual({
      kind: 'word',
      id: 'N',
      from: 'unlikely',
      to: 'veryUnlikely',
    });
    expect(reasonNeeded(ids, before, { W: 58, N: 21, S: 11, O: 10 })).toBeUndefined();
  });
});
