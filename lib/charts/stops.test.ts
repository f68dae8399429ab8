import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '@/lib/time/arbitraries';
import { day } from '@/lib/time/day';
import { nearestDay, stopAt } from './stops';

const some = fc.array(anyDay, { minLength: 1, maxLength: 12 }).map((days) => [...new Set(days)].sort());

describe('the days with news', () => {
  it('are walked forward to the last and back to the first, one after another', () => {
    fc.assert(
      fc.property(some, (days) => {
        const forward = days.map((on) => stopAt(days, on).after);
        expect(forward).toEqual([...days.slice(1), undefined]);
        const back = days.map((on) => stopAt(days, on).before);
        expect(back).toEqual([undefined, ...days.slice(0, -1)]);
      }),
    );
  });

  it('name for any day in between the one it has reached, the one before and the one after', () => {
    fc.assert(
      fc.property(some, anyDay, (days, on) => {
        const { index, before, after } = stopAt(days, on);
        expect(days.filter((each) => each <= on)).toHaveLength(index + 1);
        if (before !== undefined) expect(before < on).toBe(true);
        if (after !== undefined) expect(after > on).toBe(true);
      }),
    );
  });

  it('are snapped to', () => {
    const days = [day('2016-08-13'), day('2016-08-20'), day('2016-11-15')];
    expect(nearestDay(days, day('2016-08-15'))).toBe('2016-08-13');
    expect(nearestDay(days, day('2016-12-24'))).toBe('2016-11-15');
    expect(nearestDay([], day('2016-12-24'))).toBeUndefined();
  });
});
