import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/time/day';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { now } from './arbitraries';
import { evenTicks } from './even-ticks';

describe('the names on an even axis', () => {
  it('stand on first days of months on the axis, in order, no more than there is room for', () => {
    fc.assert(
      fc.property(fc.nat(40_000), fc.integer({ min: 2, max: 20 }), (length, most) => {
        const axis = { first: now - length, last: now };
        const ticks = evenTicks(axis, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        ticks.forEach(({ day: on }, index) => {
          expect(isoDateOf(on).slice(8)).toBe('01');
          expect(on).toBeGreaterThanOrEqual(axis.first);
          expect(on).toBeLessThanOrEqual(axis.last);
          expect(on).toBeGreaterThan(ticks[index - 1]?.day ?? Number.NEGATIVE_INFINITY);
        });
      }),
    );
  });

  it('names quarters over two years and the year where it begins', () => {
    const axis = { first: dayNumber(day('2015-02-10')), last: dayNumber(day('2016-11-15')) };
    expect(evenTicks(axis, 8).map(({ day: on, kind }) => `${isoDateOf(on)} ${kind}`)).toEqual([
      '2015-04-01 month',
      '2015-07-01 month',
      '2015-10-01 month',
      '2016-01-01 year',
      '2016-04-01 month',
      '2016-07-01 month',
      '2016-10-01 month',
    ]);
  });
});
