import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from './schema';
import { unjudgedScenarios, weightsAcross } from './weights-across';

const scenario = (id: string, outOf?: Scenario['outOf']): Scenario => ({
  id,
  name: { en: id },
  standing: 'rated',
  ...(outOf && { outOf }),
});

describe('weights read over other scenarios than they were judged over', () => {
  it('gives a scenario taken out of Other its share of the points of Other', () => {
    const scenarios = [scenario('W'), scenario('O'), scenario('D', { scenario: 'O', share: 0.3 })];
    expect(weightsAcross({ W: 90, O: 10 }, scenarios)).toEqual({ W: 90, O: 7, D: 3 });
    expect(unjudgedScenarios({ W: 90, O: 10 }, scenarios)).toEqual(['D']);
  });

  it('takes the point of a new scenario from the largest where the one it came from has none to give', () => {
    const scenarios = [scenario('W'), scenario('O'), scenario('D', { scenario: 'O', share: 0.3 })];
    expect(weightsAcross({ W: 99, O: 1 }, scenarios)).toEqual({ W: 98, O: 1, D: 1 });
  });

  it('gives the points of a scenario that is gone to the last', () => {
    expect(weightsAcross({ W: 60, D: 30, O: 10 }, [scenario('W'), scenario('O')])).toEqual({ W: 60, O: 40 });
  });

  it('always sums to 100 with at least one point each, and leaves what fits as it is', () => {
    const ids = ['A', 'B', 'C', 'D', 'E', 'F'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 1 }),
        fc.shuffledSubarray(ids, { minLength: 1 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (was, is, share) => {
          const each = Math.floor(100 / was.length);
          const weights = Object.fromEntries(
            was.map((id, i) => [id, i === 0 ? 100 - each * (was.length - 1) : each]),
          );
          const scenarios = is.map((id) => scenario(id, { scenario: 'A', share }));
          const read = weightsAcross(weights, scenarios);
          expect(Object.keys(read).sort()).toEqual([...is].sort());
          expect(Object.values(read).reduce((sum, value) => sum + value, 0)).toBe(100);
          expect(Math.min(...Object.values(read))).toBeGreaterThanOrEqual(1);
          const fitting = was.map((id) => scenario(id));
          expect(weightsAcross(weights, fitting)).toBe(weights);
        },
      ),
    );
  });
});
