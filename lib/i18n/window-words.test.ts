import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnchoredRule, anyDay, anyWindow } from '@/lib/time/arbitraries';
import { dayWindow } from '@/lib/time/calendar-window';
import { dateParts } from '@/lib/time/date-parts';
import type { DateRule } from '@/lib/time/date-rule';
import { day } from '@/lib/time/day';
import { resolve } from '@/lib/time/resolve';
import type { Window } from '@/lib/time/window';
import { windowWords } from './window-words';

const of = (rule: DateRule) => resolve(rule, day('2016-11-15'), () => undefined).window;
const between = (earliest: string, latest: string, rest: Partial<Window> = {}): Window => ({
  kind: 'instant',
  earliest: day(earliest),
  latest: day(latest),
  qualifier: 'exact',
  precision: 'range',
  ...rest,
});
const alternatives = [day('2016-11-08'), day('2016-11-15')];

describe('a window in words', () => {
  it.each<readonly [string, Window | undefined, string, string]>([
    ['a day', dayWindow(day('2016-11-14')), 'on 14 Nov 2016', 'في 14 نوفمبر 2016'],
    ['two ends', between('2016-11-12', '2016-11-13'), 'between 12 and 13 Nov 2016', 'بين 12 و13 نوفمبر 2016'],
    [
      'mid-August',
      of({ kind: 'month-before', month: 8, part: 'middle', as: 'instant' }),
      'around 11 to 20 Aug 2016',
      'نحو الفترة بين 11 و20 أغسطس 2016',
    ],
    [
      'the end of a year',
      of({ kind: 'year-part', yearsBack: 2, part: 'end' }),
      'around October to December 2014',
      'نحو الفترة بين أكتوبر وديسمبر 2014',
    ],
    [
      'a best estimate',
      between('2016-08-10', '2016-08-20', { qualifier: 'approximate', best: day('2016-08-15') }),
      'around 10 to 20 Aug 2016, best estimate 15 Aug 2016',
      'نحو الفترة بين 10 و20 أغسطس 2016، أفضل تقدير 15 أغسطس 2016',
    ],
    [
      'around one day',
      between('2016-08-15', '2016-08-15', { qualifier: 'approximate' }),
      'around 15 Aug 2016',
      'نحو 15 أغسطس 2016',
    ],
    ['a month', of({ kind: 'month-before', month: 8, as: 'instant' }), 'in August 2016', 'في أغسطس 2016'],
    ['a year', between('2016-01-01', '2016-12-31', { precision: 'year' }), 'in 2016', 'في 2016'],
    [
      'two named days that are the ends of a month',
      between('2016-08-01', '2016-08-31'),
      'between 1 and 31 Aug 2016',
      'بين 1 و31 أغسطس 2016',
    ],
    [
      'either … or',
      between('2016-11-08', '2016-11-15', { alternatives }),
      'on 8 or 15 Nov 2016',
      'في 8 أو 15 نوفمبر 2016',
    ],
    [
      'one of three',
      between('2016-10-08', '2016-11-15', { alternatives: [day('2016-10-08'), ...alternatives] }),
      'on 8 Oct, 8 or 15 Nov 2016',
      'في 8 أكتوبر أو 8 أو 15 نوفمبر 2016',
    ],
    [
      'the past months',
      of({ kind: 'months-until', months: 6, softDays: 30 }),
      'from about 15 May to 15 Nov 2016',
      'من نحو 15 مايو إلى 15 نوفمبر 2016',
    ],
    [
      'in the course of a month',
      of({ kind: 'month-before', month: 8, as: 'process' }),
      'in the course of August 2016',
      'خلال أغسطس 2016',
    ],
    [
      'since a month',
      of({ kind: 'month-before', month: 8, as: 'ongoing' }),
      'since August 2016, ongoing',
      'مستمر منذ أغسطس 2016',
    ],
    [
      'since about a day',
      { kind: 'process', earliest: day('2016-08-01'), qualifier: 'approximate', precision: 'range' },
      'since about 1 Aug 2016, ongoing',
      'مستمر منذ نحو 1 أغسطس 2016، بدايته تقريبية',
    ],
    ['previously', of({ kind: 'before-anchor' }), 'on or before 15 Nov 2016', 'قبل 15 نوفمبر 2016 أو فيه'],
    [
      'later',
      { kind: 'instant', earliest: day('2016-11-15'), qualifier: 'exact', precision: 'range' },
      'on or after 15 Nov 2016',
      'بعد 15 نوفمبر 2016 أو فيه',
    ],
    [
      'a doubted day',
      { ...dayWindow(day('2016-11-14')), qualifier: 'uncertain' },
      'on 14 Nov 2016 (date in doubt)',
      'في 14 نوفمبر 2016 (تاريخ فيه شك)',
    ],
    ['nothing', undefined, 'no date', 'بلا تاريخ محدد'],
  ])('%s', (_case, window, english, arabic) => {
    expect(windowWords('en', window)).toBe(english);
    expect(windowWords('ar', window)).toBe(arabic);
  });

  const resolved = fc
    .tuple(anyAnchoredRule, anyDay)
    .map(([rule, on]) => resolve(rule, on, () => undefined).window);
  it('names the year of its last day, or of its first where it has no last', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyWindow, resolved),
        fc.constantFrom('en' as const, 'ar' as const),
        (window, locale) => {
          const named = window?.latest ?? window?.earliest;
          expect(named).toBeDefined();
          if (named) expect(windowWords(locale, window)).toContain(String(dateParts(named).year));
        },
      ),
    );
  });

  it('never shows a hole', () => {
    fc.assert(
      fc.property(anyWindow, fc.constantFrom('en' as const, 'ar' as const), (window, locale) => {
        const text = windowWords(locale, window);
        expect(text).not.toMatch(/undefined|NaN| {2}|^ | $/);
        expect(/[a-z]/i.test(text)).toBe(locale === 'en');
      }),
    );
  });
});
