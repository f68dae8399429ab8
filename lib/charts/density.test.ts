import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/time/day';
import { dayNumber } from '@/lib/time/day-number';
import { anyItems, now } from './arbitraries';
import { density, mostBins } from './density';

const scenarios = ['W', 'N', undefined];
const extent = fc.oneof(fc.nat(400), fc.nat(15_000)).map((length) => ({ first: now - length, last: now }));
const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);

describe('the density of an axis', () => {
  it('holds each dated development once, under its scenario, however vague its date is', () => {
    fc.assert(
      fc.property(anyItems(40), extent, (items, axis) => {
        const { layers } = density(items, scenarios, axis);
        scenarios.forEach((scenario, index) => {
          const dated = items.filter((item) => item.scenario === scenario && item.window !== undefined);
          expect(sum(layers[index] ?? [])).toBeCloseTo(dated.length, 6);
        });
      }),
    );
  });

  it('has no more bins than can be drawn, and nothing below zero in them', () => {
    fc.assert(
      fc.property(anyItems(40), extent, (items, axis) => {
        const { bins, layers } = density(items, scenarios, axis);
        expect(bins).toBeLessThanOrEqual(mostBins);
        for (const layer of layers) {
          expect(layer.length).toBe(bins);
          expect(Math.min(...layer)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('does not depend on the order in which developments come', () => {
    fc.assert(
      fc.property(anyItems(20), extent, (items, axis) => {
        const [there, back] = [items, items.toReversed()].map((all) => density(all, scenarios, axis));
        there?.layers.forEach((layer, index) => {
          layer.forEach((value, bin) => {
            expect(value).toBeCloseTo(back?.layers[index]?.[bin] ?? Number.NaN, 9);
          });
        });
      }),
    );
  });

  it('spreads a date of four days over them and leaves a sharp one whole', () => {
    const [item] =
      fc.sample(
        anyItems(1).filter((all) => all.length === 1),
        { numRuns: 1, seed: 1 },
      )[0] ?? [];
    if (item === undefined) throw new Error('no item');
    const between = (from: string, to: string) => ({
      ...item,
      scenario: 'W',
      window: {
        kind: 'instant' as const,
        earliest: day(from),
        latest: day(to),
        qualifier: 'exact' as const,
        precision: 'range' as const,
      },
    });
    const axis = { first: dayNumber(day('2016-08-01')), last: dayNumber(day('2016-08-08')) };
    const { layers } = density(
      [between('2016-08-03', '2016-08-06'), between('2016-08-08', '2016-08-08')],
      ['W'],
      axis,
    );
    expect([...(layers[0] ?? [])]).toEqual([0, 0, 0.25, 0.25, 0.25, 0.25, 0, 1]);
  });
});
