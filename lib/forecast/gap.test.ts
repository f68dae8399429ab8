import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution, hypotheses } from '@/lib/inference/arbitraries';
import { normalise } from '@/lib/inference/distribution';
import { updated } from '@/lib/inference/posterior';
import { mapRecord } from '@/lib/kernel/record';
import { gap, largestGap } from './gap';
import { impliedPoints } from './implied-points';

const even = normalise({ A: 1, B: 1, C: 1, D: 1 });

describe('the gap between judgement and evidence', () => {
  it('leads, as evidence, from what is implied to the weights', () => {
    fc.assert(
      fc.property(distribution, distribution, (implied, judged) => {
        const weights = impliedPoints(judged, hypotheses);
        const { rows } = gap(implied, weights, hypotheses);
        const item = Object.fromEntries(rows.map(({ scenario, ratio }) => [scenario, Math.log(ratio)]));
        const moved = updated<string>(implied, item);
        for (const id of hypotheses) expect(100 * (moved[id] ?? 0)).toBeCloseTo(weights[id] ?? 0, 8);
      }),
    );
  });

  it('sums to nothing in points, and is nothing where the weights are what is implied', () => {
    fc.assert(
      fc.property(distribution, distribution, (implied, judged) => {
        const weights = impliedPoints(judged, hypotheses);
        const { rows, largest } = gap(implied, weights, hypotheses);
        expect(rows.reduce((sum, { points }) => sum + points, 0)).toBe(0);
        expect(largest === undefined).toBe(rows.every(({ points }) => points === 0));
      }),
    );
    const level = gap(
      even,
      mapRecord(even, () => 25),
      hypotheses,
    );
    expect(level).toMatchObject({ largest: undefined, asksForSentence: false });
    expect(level.bits).toBeCloseTo(0, 12);
  });

  it('asks for a sentence beyond 15 points, not at 15', () => {
    const implied = { A: 25, B: 25, C: 25, D: 25 };
    expect(largestGap(implied, { A: 40, B: 20, C: 20, D: 20 })).toBeUndefined();
    expect(largestGap(implied, { A: 41, B: 20, C: 20, D: 19 })).toBe('A');
    expect(largestGap(implied, { A: 31, B: 9, C: 30, D: 30 })).toBe('B');
  });

  it('asks for the sentence on the row that it calls the largest', () => {
    fc.assert(
      fc.property(distribution, distribution, (implied, judged) => {
        const weights = impliedPoints(judged, hypotheses);
        const found = gap(implied, weights, hypotheses);
        const asked = largestGap(impliedPoints(implied, hypotheses), weights);
        expect(found.asksForSentence).toBe(asked !== undefined);
        if (asked !== undefined)
          expect(Math.abs(found.largest?.points ?? 0)).toBe(
            Math.abs(found.rows.find(({ scenario }) => scenario === asked)?.points ?? 0),
          );
      }),
    );
  });

  it('by hand: 70 where 25 is implied is worth 4.3 times the mean, 2.1 bits', () => {
    // δ = ln(.7/.1) × 3/4 = 1.459 against the mean of the four; e^1.459 = 4.30, log2 = 2.105.
    const { rows, bits } = gap(even, { A: 70, B: 10, C: 10, D: 10 }, hypotheses);
    expect(rows[0]).toMatchObject({ points: 45, verbal: { term: 'positive', favours: 'first' } });
    expect(rows[0]?.ratio).toBeCloseTo(7 ** 0.75, 10);
    expect(rows[0]?.bits).toBeCloseTo(2.1055, 4);
    expect(bits).toBeCloseTo(0.7 * Math.log2(2.8) + 0.3 * Math.log2(0.4), 10);
  });
});
