import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { drawn, readOnTuesday } from './read-on-tuesday';
import { resolvedReadings } from './resolved-readings';
import { type NoDate, rulesFromWords } from './rules-from-words';

describe('what else the words may mean', () => {
  const windows = (text: string) => readOnTuesday(text).map(({ window }) => drawn(window));

  it('stands beside the best reading, each with its own window', () => {
    expect(windows('last August')).toEqual([
      '2016-08-01…2016-08-31 calendar',
      '2015-08-01…2015-08-31 calendar',
    ]);
    expect(windows('قبل أيام')).toEqual(['2016-11-05…2016-11-13 around', '2016-11-05…2016-11-12 around']);
    expect(windows('منذ أسبوع')).toEqual(['2016-11-05…2016-11-11 around', '2016-11-05…2016-11-15 process']);
    expect(windows('at the end of the year')).toEqual([
      '2016-10-01…2016-12-31 around',
      '2015-10-01…2015-12-31 around',
    ]);
    expect(windows('11–20 August 2016')).toEqual([
      '2016-08-11…2016-08-20 between',
      '2016-08-11…2016-08-20 process',
    ]);
    expect(windows('on Tuesday')).toEqual(['2016-11-08 day', '2016-11-15 day']);
  });

  it('leaves out a reading that gives the same days', () => {
    const spring = rulesFromWords('last August');
    expect(
      spring.ok && resolvedReadings(spring.value, day('2017-03-01')).map(({ window }) => drawn(window)),
    ).toEqual(['2016-08-01…2016-08-31 calendar']);
  });

  it('has the other dates of a longer text, each with its place', () => {
    const text = 'قال الوزير أمس الاثنين إن العمل يبدأ بعد حملة أغسطس الماضي';
    const matched = readOnTuesday(text).map((reading) =>
      text.slice(reading.matched.from, reading.matched.to),
    );
    expect(matched).toEqual(['أمس الاثنين', 'بعد', 'أغسطس الماضي', 'أغسطس الماضي']);
  });

  it('reads figures in both orders in English only', () => {
    const figures = (lang: 'ar' | 'en') => readOnTuesday('6/9/2016', lang).map(({ window }) => drawn(window));
    expect(figures('en')).toEqual(['2016-09-06 day', '2016-06-09 day']);
    expect(figures('ar')).toEqual(['2016-09-06 day']);
  });
});

describe('a weekday in the words', () => {
  it.each([
    ['أمس الأحد', 7, 1],
    ['yesterday, Sunday', 7, 1],
    ['اليوم الأربعاء', 3, 2],
    ['Wednesday 15 November 2016', 3, 2],
    ['الأربعاء 15 نوفمبر', 3, 2],
    ['on Monday, 2016-11-15', 1, 2],
  ])('contradicts the calendar: %s', (text, demanded, found) => {
    expect(readOnTuesday(text)[0]?.contradiction).toEqual({ kind: 'weekday', demanded, found });
  });
});

describe('words that give no date', () => {
  it.each<readonly [string, NoDate['kind'], string]>([
    ['', 'no-date', ''],
    ['جهة مجهولة', 'no-date', ''],
    ['five or six fighters', 'no-date', ''],
    ['they may march', 'no-date', ''],
    ['3 to 5 of them', 'no-date', ''],
    ['باب سرت', 'no-date', ''],
    ['the 1990s', 'no-date', ''],
    ['عام 1438هـ', 'no-date', ''],
    ['x'.repeat(1001), 'too-long', ''],
    ['قريبا', 'future', 'قريبا'],
    ['السبت المقبل', 'future', 'السبت'],
    ['next month', 'future', 'next'],
    ['tomorrow', 'future', 'tomorrow'],
    ['31 نوفمبر 2016', 'no-such-day', '31 نوفمبر 2016'],
    ['31 June or 1 July 2016', 'no-such-day', '31 June or 1 July 2016'],
    ['2015-02-29', 'no-such-day', '2015-02-29'],
    ['قبل يوم السبت', 'no-rule', 'يوم السبت'],
    ['since last Saturday', 'no-rule', 'last Saturday'],
    ['between Saturday and Sunday', 'no-rule', 'Saturday'],
    ['السبت والأحد', 'several-dates', 'السبت'],
    ['on 5 and 11 August 2016', 'several-dates', '11 August 2016'],
    ['between 20 and 11 August 2016', 'several-dates', '11 August 2016'],
    ['in August and October 2016', 'several-dates', 'August'],
  ])('"%s": %s', (text, kind, words) => {
    const found = rulesFromWords(text);
    expect(found.ok ? found.value : found.error.kind).toBe(kind);
    const { from, to } = !found.ok && 'matched' in found.error ? found.error.matched : { from: 0, to: 0 };
    expect(text.slice(from, to)).toBe(words);
  });
});
