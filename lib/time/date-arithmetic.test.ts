import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { anyDay } from './arbitraries';
import { isIsoDate } from './civil-date';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  endOfYear,
  startOfMonth,
  startOfYear,
} from './date-arithmetic';
import { dateParts, isoDateOfParts, weekdayOf } from './date-parts';
import { day } from './day';
import { dayNumber, firstDayNumber, isoDateOf, lastDayNumber } from './day-number';

const anyCount = fc.integer({ min: -20_000, max: 20_000 });

describe('a civil date', () => {
  it('is a day that exists, and no other text', () => {
    for (const text of ['2016-02-29', '0001-01-01', '9999-12-31', '2000-02-29'])
      expect(isIsoDate(text)).toBe(true);
    for (const text of ['2015-02-29', '1900-02-29', '2016-11-31', '2016-13-01', '2016-00-10', '2016-10-00'])
      expect(isIsoDate(text)).toBe(false);
    for (const text of ['0000-01-01', '2016-1-1', '2016-11-15T00:00', ' 2016-11-15', '٢٠١٦-١١-١٥', ''])
      expect(isIsoDate(text)).toBe(false);
  });

  it('comes back from its number, its parts and the days added to it', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (on, count) => {
        expect(isIsoDate(on)).toBe(true);
        expect(isoDateOf(dayNumber(on))).toBe(on);
        expect(isoDateOfParts(dateParts(on))).toBe(on);
        expect(addDays(addDays(on, count), -count)).toBe(on);
        expect(daysBetween(on, addDays(on, count))).toBe(count);
      }),
    );
  });

  it('sorts as text in the order of the days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
      }),
    );
  });

  it('is held at the ends of the calendar', () => {
    expect(isoDateOf(firstDayNumber - 1)).toBe('0001-01-01');
    expect(isoDateOf(lastDayNumber + 1)).toBe('9999-12-31');
    expect(addMonths(day('0001-03-31'), -1200)).toBe('0001-01-01');
    expect(addMonths(day('9999-03-31'), 1200)).toBe('9999-12-31');
    expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31');
  });

  it('has the weekday of the calendar on the wall', () => {
    expect(weekdayOf(day('2016-11-15'))).toBe(2);
    expect(weekdayOf(day('1970-01-01'))).toBe(4);
    expect(weekdayOf(day('1969-12-31'))).toBe(3);
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(weekdayOf(addDays(on, 1))).toBe((weekdayOf(on) % 7) + 1);
      }),
    );
  });
});

describe('adding months', () => {
  it('keeps the day of the month, or takes the last one of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (on, months) => {
        const moved = addMonths(on, months);
        const { day: dayOfMonth } = dateParts(moved);
        expect(dayOfMonth).toBe(Math.min(dateParts(on).day, dateParts(endOfMonth(moved)).day));
        const monthsOf = (d: typeof on) => dateParts(d).year * 12 + dateParts(d).month;
        expect(monthsOf(moved) - monthsOf(on)).toBe(months);
      }),
    );
    expect(addMonths(day('2016-08-31'), -6)).toBe('2016-02-29');
    expect(addMonths(day('2016-11-15'), -6)).toBe('2016-05-15');
    expect(addMonths(day('2016-12-31'), 2)).toBe('2017-02-28');
  });

  it('knows where months and years begin and end', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(startOfMonth(on) <= on && on <= endOfMonth(on)).toBe(true);
        expect(dateParts(addDays(endOfMonth(on), 1)).day).toBe(1);
        expect(dateParts(startOfMonth(on)).day).toBe(1);
        expect(addDays(endOfYear(on), 1)).toBe(startOfYear(addDays(endOfYear(on), 1)));
      }),
    );
  });
});

describe('in every time zone', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  // Tripoli moved its clocks in 2012 and 2013, Apia skipped 30 December 2011, Cairo's clocks spring at midnight.
  it.each([
    'UTC',
    'Africa/Tripoli',
    'Africa/Cairo',
    'Pacific/Apia',
    'America/St_Johns',
    'Pacific/Kiritimati',
  ])('days are counted alike (%s)', (name) => {
    process.env.TZ = name;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
    expect(addDays(day('2011-12-29'), 1)).toBe('2011-12-30');
    expect(weekdayOf(day('2016-11-15'))).toBe(2);
    fc.assert(
      fc.property(anyDay, anyCount, (on, count) => {
        expect(isIsoDate(on)).toBe(true);
        expect(addDays(addDays(on, count), -count)).toBe(on);
        expect(isoDateOfParts(dateParts(on))).toBe(on);
        expect(isoDateOf(dayNumber(on) + 1) > on).toBe(true);
      }),
    );
  });
});
