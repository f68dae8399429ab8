import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anyDay } from '@/lib/time/arbitraries';
import { dateParts } from '@/lib/time/date-parts';
import { day } from '@/lib/time/day';
import { dayPair, fullDay, monthAndYear, monthName, shortDay, weekdayAndDay, weekdayName } from './dates';

const tuesday = day('2016-11-15');
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

describe('a day in words', () => {
  it('stands in the order day, month, year, without commas', () => {
    expect(weekdayAndDay('en', tuesday)).toBe('Tue 15 Nov 2016');
    expect(weekdayAndDay('ar', tuesday)).toBe('الثلاثاء 15 نوفمبر 2016');
    expect(fullDay('en', day('0987-03-01'))).toBe('1 Mar 987');
    expect(shortDay('en', tuesday)).toBe('15 Nov');
    expect(shortDay('ar', tuesday)).toBe('15 نوفمبر');
    expect(monthAndYear('en', tuesday)).toBe('November 2016');
    expect(monthAndYear('ar', tuesday)).toBe('نوفمبر 2016');
  });

  it('names months and weekdays as readers in Tripoli and London do', () => {
    expect(months.map((month) => monthName('en', month, 'short')).join(' ')).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    );
    expect(months.map((month) => monthName('ar', month, 'long')).join(' ')).toBe(
      'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    );
    expect(monthName('en', 8, 'long')).toBe('August');
    expect(weekdays.map((weekday) => weekdayName('en', weekday, 'short')).join(' ')).toBe(
      'Mon Tue Wed Thu Fri Sat Sun',
    );
    expect(weekdays.map((weekday) => weekdayName('ar', weekday, 'long')).join(' ')).toBe(
      'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
    );
  });

  it('has the Latin digits of the date itself in both languages', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('en' as const, 'ar' as const), (on, locale) => {
        const parts = dateParts(on);
        expect(fullDay(locale, on).match(/\d+/g)).toEqual([String(parts.day), String(parts.year)]);
      }),
    );
  });
});

describe('two days in one phrase', () => {
  it('name what they share once', () => {
    expect(dayPair('en', day('2016-11-12'), day('2016-11-13'))).toEqual(['12', '13 Nov 2016']);
    expect(dayPair('en', day('2016-10-28'), day('2016-11-03'))).toEqual(['28 Oct', '3 Nov 2016']);
    expect(dayPair('ar', day('2015-12-20'), day('2016-01-03'))).toEqual(['20 ديسمبر 2015', '3 يناير 2016']);
  });
});

describe('in every time zone', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Africa/Tripoli'])(
    'the same day is named (%s)',
    async (name) => {
      process.env.TZ = name;
      // The names are made once and kept: only a fresh module makes them in this zone.
      vi.resetModules();
      const fresh = await import('./dates');
      expect(fresh.weekdayAndDay('en', tuesday)).toBe('Tue 15 Nov 2016');
      expect(fresh.weekdayAndDay('ar', tuesday)).toBe('الثلاثاء 15 نوفمبر 2016');
      expect(fresh.monthName('en', 1, 'long')).toBe('January');
      expect(fresh.weekdayName('en', 1, 'long')).toBe('Monday');
    },
  );
});
