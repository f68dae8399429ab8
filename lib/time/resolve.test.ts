import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnchoredRule, anyDay, anyFreeRule, anyWeekday, anyWindow } from './arbitraries';
import { dayWindow } from './calendar-window';
import { addDays, addMonths, daysBetween } from './date-arithmetic';
import { weekdayOf } from './date-parts';
import type { DateRule } from './date-rule';
import { dateShape } from './date-shape';
import { day } from './day';
import { hangsOnAnchor, resolve } from './resolve';
import type { Window } from './window';
import { contains, firstDay, lastDay } from './window-bounds';

const tuesday = day('2016-11-15');
const alone = () => undefined;
const windowOf = (rule: DateRule, on = tuesday) => resolve(rule, on, alone).window;
const bounds = (rule: DateRule, on = tuesday) => {
  const window = windowOf(rule, on);
  return window && [firstDay(window), lastDay(window)];
};

describe('a rule on the publication date', () => {
  it('gives bounds in order', () => {
    fc.assert(
      fc.property(anyAnchoredRule, anyDay, (rule, on) => {
        const window = windowOf(rule, on);
        expect(window).toBeDefined();
        if (window) expectInOrder(window);
      }),
    );
  });

  it('says so, and rules that hang on nothing give the same window for every publication date', () => {
    fc.assert(
      fc.property(anyFreeRule, anyDay, anyDay, (rule, a, b) => {
        expect(hangsOnAnchor(rule)).toBe(false);
        expect(windowOf(rule, a)).toEqual(windowOf(rule, b));
      }),
    );
  });

  it('moves when the publication date moves by more than a year', () => {
    fc.assert(
      fc.property(anyAnchoredRule, anyDay, fc.integer({ min: 367, max: 5_000 }), (rule, on, days) => {
        expect(hangsOnAnchor(rule)).toBe(true);
        expect(windowOf(rule, addDays(on, days))).not.toEqual(windowOf(rule, on));
      }),
    );
  });
});

describe('the words', () => {
  it('"yesterday Monday" is the day before, and a contradiction when that is no Monday', () => {
    const rule: DateRule = { kind: 'days-before', days: 1, weekday: 1 };
    expect(resolve(rule, tuesday, alone)).toEqual({ window: dayWindow(day('2016-11-14')) });
    expect(resolve(rule, day('2016-11-16'), alone).contradiction).toEqual({
      kind: 'weekday',
      demanded: 1,
      found: 2,
    });
    fc.assert(
      fc.property(anyDay, anyWeekday, (on, weekday) => {
        const { contradiction } = resolve({ ...rule, weekday }, on, alone);
        expect(contradiction === undefined).toBe(weekdayOf(addDays(on, -1)) === weekday);
      }),
    );
  });

  it('"days ago" is approximate, whichever end is named first', () => {
    const rule = { kind: 'days-range-before', from: 10, to: 3 } as const;
    expect(bounds(rule)).toEqual(['2016-11-05', '2016-11-12']);
    expect(windowOf(rule)?.qualifier).toBe('approximate');
    expect(windowOf({ ...rule, from: 3, to: 10 })).toEqual(windowOf(rule));
  });

  it('"last Saturday" is a Saturday one to seven days before', () => {
    expect(bounds({ kind: 'weekday-before', weekday: 6 })).toEqual(['2016-11-12', '2016-11-12']);
    fc.assert(
      fc.property(anyDay, anyWeekday, (on, weekday) => {
        const [found = on] = bounds({ kind: 'weekday-before', weekday }, on) ?? [];
        expect(weekdayOf(found)).toBe(weekday);
        expect(daysBetween(found, on)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(found, on)).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('"throughout the past months" is a process with a soft start up to the publication', () => {
    expect(windowOf({ kind: 'months-until', months: 6, softDays: 30 })).toEqual({
      kind: 'process',
      earliest: '2016-05-15',
      latestStart: '2016-06-14',
      earliestEnd: '2016-11-15',
      latest: '2016-11-15',
      qualifier: 'approximate',
      precision: 'range',
    });
  });

  it('"August last" is a whole month, never the one of the publication itself', () => {
    expect(windowOf({ kind: 'month-before', month: 8, as: 'instant' })).toEqual({
      kind: 'instant',
      earliest: '2016-08-01',
      latest: '2016-08-31',
      qualifier: 'exact',
      precision: 'month',
    });
    expect(bounds({ kind: 'month-before', month: 11, as: 'instant' })).toEqual(['2015-11-01', '2015-11-30']);
    expect(bounds({ kind: 'month-before', month: 2, as: 'instant' }, day('2016-03-01'))).toEqual([
      '2016-02-01',
      '2016-02-29',
    ]);
  });

  it('a third of a month is approximate, and the thirds cover it without a gap', () => {
    const third = (part: 'start' | 'middle' | 'end') =>
      bounds({ kind: 'month-before', month: 8, part, as: 'instant' });
    expect([third('start'), third('middle'), third('end')]).toEqual([
      ['2016-08-01', '2016-08-10'],
      ['2016-08-11', '2016-08-20'],
      ['2016-08-21', '2016-08-31'],
    ]);
    expect(windowOf({ kind: 'month-before', month: 8, part: 'middle', as: 'instant' })?.qualifier).toBe(
      'approximate',
    );
  });

  it('"since August" has begun on some day of the month and has no end', () => {
    const since = windowOf({ kind: 'month-before', month: 8, as: 'ongoing' });
    expect(since).toMatchObject({ kind: 'process', earliest: '2016-08-01', latestStart: '2016-08-31' });
    expect(since && lastDay(since)).toBeUndefined();
    expect(dateShape(since)).toBe('ongoing');
  });

  it('parts of a year are those of news writers', () => {
    expect(bounds({ kind: 'year-part', yearsBack: 0, part: 'start' })).toEqual(['2016-01-01', '2016-02-29']);
    expect(bounds({ kind: 'year-part', yearsBack: 0, part: 'middle' })).toEqual(['2016-06-01', '2016-07-31']);
    expect(bounds({ kind: 'year-part', yearsBack: 2, part: 'end' })).toEqual(['2014-10-01', '2014-12-31']);
  });

  it('"previously" is open at its start and reaches to the publication', () => {
    expect(bounds({ kind: 'before-anchor' })).toEqual([undefined, '2016-11-15']);
    expect(dateShape(windowOf({ kind: 'before-anchor' }))).toBe('before');
  });
});

describe('a date relative to another', () => {
  const relative = (months: number, toleranceMonths: number) =>
    ({ kind: 'relative', to: 'other', months, toleranceMonths }) as const;
  const moved = (window: Window | undefined, months: number, tolerance: number) =>
    resolve(relative(months, tolerance), tuesday, () => window).window;

  it('"a year before", give or take three months', () => {
    expect(moved(dayWindow(tuesday), -12, 3)).toMatchObject({
      kind: 'instant',
      earliest: '2015-08-15',
      latest: '2016-02-15',
      qualifier: 'approximate',
      precision: 'range',
    });
  });

  it('contains every possible day of the other one, moved by any number of months the words allow', () => {
    const months = fc.integer({ min: -36, max: 36 });
    fc.assert(
      fc.property(anyWindow, months, fc.integer({ min: 0, max: 6 }), (other, shift, tolerance) => {
        const window = moved(other, shift, tolerance);
        expect(window).toBeDefined();
        if (!window) return;
        expectInOrder(window);
        for (const end of [other.earliest, other.best, other.latest])
          if (end) expect(contains(window, addMonths(end, shift))).toBe(true);
        if (other.earliest && tolerance > 0)
          expect(contains(window, addMonths(other.earliest, shift - tolerance))).toBe(true);
        expect(dateShape(window) === 'ongoing').toBe(dateShape(other) === 'ongoing');
      }),
    );
  });

  it('is undated where the other one is', () => {
    expect(moved(undefined, -12, 3)).toBeUndefined();
  });

  it('keeps whole months whole', () => {
    const february = resolve({ kind: 'month-before', month: 2, as: 'instant' }, tuesday, alone).window;
    expect(moved(february, 1, 0)).toMatchObject({
      earliest: '2016-03-01',
      latest: '2016-03-31',
      precision: 'month',
    });
  });
});

function expectInOrder(window: Window): void {
  const { earliest, latestStart, earliestEnd, best, latest } = window;
  for (const middle of [latestStart, earliestEnd, best]) {
    const days = [earliest, middle, latest].filter((found) => found !== undefined);
    expect(days).toEqual(days.toSorted());
  }
}
