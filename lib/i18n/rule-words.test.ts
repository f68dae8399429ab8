import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnchoredRule, anyFreeRule, anyHangingRule } from '@/lib/time/arbitraries';
import type { DateRule } from '@/lib/time/date-rule';
import { ruleWords, weekdayContradictionWords } from './rule-words';

describe('a rule in words', () => {
  it.each<readonly [DateRule, string, string]>([
    [
      { kind: 'days-before', days: 1, weekday: 1 },
      'the day before publication, a Monday in the words of the source',
      'اليوم السابق للنشر، وهو في النص الاثنين',
    ],
    [{ kind: 'days-before', days: 2 }, '2 days before publication', 'قبل النشر بيومين'],
    [{ kind: 'days-before', days: 5 }, '5 days before publication', 'قبل النشر بـ5 أيام'],
    [
      { kind: 'days-range-before', from: 10, to: 3 },
      '3 to 10 days before publication',
      'بين 3 و10 أيام قبل النشر',
    ],
    [
      { kind: 'weekday-before', weekday: 6 },
      'the latest Saturday before publication',
      'يوم السبت الأخير قبل النشر',
    ],
    [
      { kind: 'months-until', months: 6, softDays: 30 },
      'throughout about 6 months up to publication',
      'طوال نحو 6 أشهر قبل النشر مباشرةً',
    ],
    [
      { kind: 'month-before', month: 8, as: 'ongoing' },
      'since the latest August before the month of publication, ongoing',
      'مستمر منذ أقرب شهر أغسطس سابق لشهر النشر',
    ],
    [
      { kind: 'month-before', month: 8, part: 'middle', as: 'instant' },
      'the 11th to the 20th of the latest August before the month of publication',
      'من 11 إلى 20، أقرب شهر أغسطس سابق لشهر النشر',
    ],
    [
      { kind: 'year-part', yearsBack: 0, part: 'start' },
      'January and February of the year of publication',
      'يناير وفبراير، سنة النشر',
    ],
    [
      { kind: 'year-part', yearsBack: 2, part: 'end' },
      'October to December of the year that lies 2 years before that of publication',
      'من أكتوبر إلى ديسمبر، السنة التي تسبق سنة النشر بسنتين',
    ],
    [
      { kind: 'months-range-before', from: 15, to: 9, toleranceDays: 0 },
      '9 to 15 months before publication',
      'بين 9 و15 شهرًا قبل النشر',
    ],
    [
      { kind: 'months-range-before', from: 1, to: 1, toleranceDays: 15 },
      '1 month before publication, give or take 15 days',
      'قبل النشر بشهر، بهامش 15 يومًا قبل ذلك أو بعده',
    ],
    [
      { kind: 'days-until', days: 7, softDays: 3 },
      'throughout about 7 days up to publication',
      'طوال نحو 7 أيام قبل النشر مباشرةً',
    ],
    [
      { kind: 'month-part', monthsBack: 1, part: 'start', as: 'instant' },
      'the 1st to the 10th of the month that lies 1 month before that of publication',
      'من 1 إلى 10، الشهر الذي يسبق شهر النشر بشهر',
    ],
    [
      { kind: 'month-part', monthsBack: 0, as: 'process' },
      'in the course of the month of publication',
      'خلال شهر النشر',
    ],
    [
      { kind: 'year-part', yearsBack: 1, month: 8, part: 'middle' },
      'the 11th to the 20th of August of the year that lies 1 year before that of publication',
      'من 11 إلى 20، أغسطس، السنة التي تسبق سنة النشر بسنة',
    ],
    [
      { kind: 'year-part', yearsBack: 1, as: 'ongoing' },
      'since the year that lies 1 year before that of publication, ongoing',
      'مستمر منذ السنة التي تسبق سنة النشر بسنة',
    ],
    [{ kind: 'before-anchor' }, 'some time before publication', 'في وقت ما قبل النشر'],
  ])('%o', (rule, english, arabic) => {
    expect(ruleWords('en', rule)).toBe(english);
    expect(ruleWords('ar', rule)).toBe(arabic);
  });

  it('names the development that a relative date hangs on', () => {
    const rule: DateRule = { kind: 'relative', to: 'E1', months: -12, toleranceMonths: 3 };
    expect(ruleWords('en', rule, () => 'Berm')).toBe('1 year before “Berm”, give or take 3 months');
    expect(ruleWords('ar', rule, () => 'ساتر')).toBe('قبل «ساتر» بسنة، بهامش 3 أشهر قبل ذلك أو بعده');
    expect(ruleWords('en', { ...rule, months: 0, toleranceMonths: 0 })).toBe(
      'at the time of “another development”',
    );
    expect(ruleWords('en', { ...rule, months: 0, toleranceMonths: 0, days: 6, toleranceDays: 4 })).toBe(
      '6 days after “another development”, give or take 4 days',
    );
    expect(ruleWords('en', { ...rule, months: 5, toleranceMonths: 0 }, () => 'Berm')).toBe(
      '5 months after “Berm”',
    );
  });

  it('names both developments between which an undated one stands', () => {
    const titleOf = (id: string) => ({ E05: 'Killing', E06: 'Attack' })[id];
    const words = (rule: DateRule) => ruleWords('en', rule, titleOf);
    expect(words({ kind: 'ordered', after: 'E06' })).toBe('some time after “Attack”');
    expect(words({ kind: 'ordered', before: 'E05' })).toBe('some time before “Killing”');
    expect(words({ kind: 'ordered', after: 'E06', before: 'E05' })).toBe(
      'some time after “Attack” and before “Killing”',
    );
    expect(ruleWords('ar', { kind: 'ordered', after: 'هجوم', before: 'مقتل' }, (id) => id)).toBe(
      'في وقت ما بعد «هجوم» وقبل «مقتل»',
    );
  });

  it('speaks one language and never shows a hole', () => {
    const anyRule = fc.oneof(anyAnchoredRule, anyFreeRule, anyHangingRule(fc.constant('7')));
    fc.assert(
      fc.property(anyRule, fc.constantFrom('en' as const, 'ar' as const), (rule, locale) => {
        const text = ruleWords(locale, rule, (id) => id);
        expect(text).not.toMatch(/undefined|NaN| {2}|^ | $/);
        expect(/[a-z]/i.test(text)).toBe(locale === 'en');
        expect(/\p{Script=Arabic}/u.test(text)).toBe(locale === 'ar');
      }),
    );
  });
});

describe('a weekday contradiction in words', () => {
  it('names both days', () => {
    const found = { kind: 'weekday', demanded: 1, found: 2 } as const;
    expect(weekdayContradictionWords('en', found)).toBe(
      'The words call this day a Monday; the calendar makes it a Tuesday.',
    );
    expect(weekdayContradictionWords('ar', found)).toBe('اليوم في النص هو الاثنين، وهو في التقويم الثلاثاء.');
  });
});
