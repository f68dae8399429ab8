import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels';

const wanted = fc.array(fc.integer({ min: -50, max: 250 }), { maxLength: 8 });
const gap = fc.integer({ min: 1, max: 20 });

describe('labels spread apart', () => {
  it('keep their order, their gap and their bounds while there is room', () => {
    fc.assert(
      fc.property(wanted, gap, (heights, apart) => {
        const placed = spreadLabels(heights, apart, 0, 200);
        expect(placed).toHaveLength(heights.length);
        for (const height of placed) {
          expect(height).toBeGreaterThanOrEqual(0);
          expect(height).toBeLessThanOrEqual(200);
        }
        placed.forEach((a, i) => {
          placed.forEach((b, j) => {
            if (i < j) expect(Math.abs(a - b)).toBeGreaterThanOrEqual(apart);
            if ((heights[i] ?? 0) < (heights[j] ?? 0)) expect(a).toBeLessThan(b);
          });
        });
      }),
    );
  });

  it('leave alone what already stands apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 30 }), { maxLength: 6 }), (steps) => {
        let last = 0;
        const heights = steps.map((step) => {
          last += step;
          return last;
        });
        expect(spreadLabels(heights.toReversed(), 10, 0, 200)).toEqual(heights.toReversed());
      }),
    );
  });

  it('move the later of two that meet, and both back from the end', () => {
    expect(spreadLabels([50, 52], 15, 0, 100)).toEqual([50, 65]);
    expect(spreadLabels([98, 96], 15, 0, 100)).toEqual([100, 85]);
  });
});
