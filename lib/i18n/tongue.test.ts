import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/time/day';
import { fullDay, monthName } from './dates';
import { percent, signed } from './numbers';
import { inDigits, localeOf, type Tongue, tongueOf } from './tongue';
import { wordsInDigits } from './words-in-digits';

const arab: Tongue = 'ar-u-nu-arab';

describe("a reader's month names and digits", () => {
  it('names August as Tripoli, Tunis, Rabat and Damascus do', () => {
    expect(
      (['ar', 'ar-TN', 'ar-MA', 'ar-SY'] as const).map((tongue) => monthName(tongue, 8, 'long')),
    ).toEqual(['أغسطس', 'أوت', 'غشت', 'آب']);
  });

  it('writes whole dates and figures in the chosen digits', () => {
    expect(fullDay('ar-TN-u-nu-arab', day('2016-08-15'))).toBe('١٥ أوت ٢٠١٦');
    expect(percent(arab, 64)).toBe('٦٤٪');
    expect(percent(arab, '55–80')).toBe('٥٥–٨٠٪');
    expect(signed(-4, arab)).toBe('−٤');
  });

  it('leaves codes and Latin names as they are', () => {
    for (const code of ['B2', 'ICD 203', 'E05', '2016-08-11', 'https://example.org/2016/08'])
      expect(inDigits(arab, code)).toBe(code);
  });

  it('writes decimals, thousands and fractions with the signs of those digits', () => {
    const shown = ['3.5', '10,000', '1/4', '64%', 'من 1، 234'].map((text) => inDigits(arab, text));
    expect(shown).toEqual(['٣٫٥', '١٠٬٠٠٠', '١/٤', '٦٤٪', 'من ١، ٢٣٤']);
  });

  it('changes nothing but digits and the signs beside them', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([...inDigits(arab, text)]).toHaveLength([...text].length);
        expect(inDigits('ar', text)).toBe(text);
      }),
    );
  });

  it('has no choices in English and keeps the language in Arabic', () => {
    expect(tongueOf('en', 'levant', 'arab')).toBe('en');
    for (const months of [undefined, 'maghreb', 'morocco', 'levant'] as const)
      for (const digits of [undefined, 'arab'] as const)
        expect(localeOf(tongueOf('ar', months, digits))).toBe('ar');
  });

  it('reaches into phrases, lists and nested words', () => {
    const words = {
      plain: 'أعلى 3',
      parts: ['2', 'ب'],
      said: (n: number) => `النسخة ${n}`,
      in: { deep: '100' },
    };
    const shown = wordsInDigits(arab, words);
    expect([shown.plain, shown.parts, shown.said(7), shown.in.deep]).toEqual([
      'أعلى ٣',
      ['٢', 'ب'],
      'النسخة ٧',
      '١٠٠',
    ]);
    expect(wordsInDigits(arab, words)).toBe(shown);
    expect(wordsInDigits('ar', words)).toBe(words);
  });
});
