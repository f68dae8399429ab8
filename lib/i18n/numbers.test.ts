import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from './locales';
import { clampedPoints, list, listParts, percent, percentRange, plural, signed } from './numbers';

const points = fc.integer({ min: 0, max: 100 });
const change = fc.integer({ min: -100, max: 100 });

describe('numbers in text', () => {
  it('are in Latin digits in both languages, the sign after them without a break', () => {
    fc.assert(
      fc.property(points, (value) => {
        expect(percent('en', value)).toBe(`${value}\u00A0%`);
        expect(percent('ar', value)).toBe(`${value}%`);
      }),
    );
  });

  it('give a range from its lower to its upper end', () => {
    expect(percentRange('en', 55, 80)).toBe('55–80\u00A0%');
    expect(percentRange('ar', 55, 80)).toBe('55–80%');
  });

  it('show a change with its sign, a true minus, and nothing as 0', () => {
    fc.assert(
      fc.property(change, (value) => {
        expect(Number(signed(value, 'en').replace('−', '-'))).toBe(value + 0);
        expect(signed(value, 'en')).not.toContain('-');
        expect(signed(value, 'en').startsWith('+')).toBe(value > 0);
      }),
    );
    expect([4, -2, 0, -0].map((points) => signed(points, 'en'))).toEqual(['+4', '−2', '0', '0']);
  });

  it('never say that an open question is settled', () => {
    fc.assert(
      fc.property(points, (value) => {
        expect(['0', '100']).not.toContain(clampedPoints(value));
        if (value >= 1 && value <= 99) expect(clampedPoints(value)).toBe(String(value));
      }),
    );
    expect([clampedPoints(0), clampedPoints(100)]).toEqual(['<1', '>99']);
  });

  it('join a list as the language does', () => {
    expect(list('en', ['West', 'North', 'South'])).toBe('West, North and South');
    expect(list('ar', ['الغرب', 'الشمال'])).toBe('الغرب والشمال');
    expect(listParts('en', 3)).toEqual([0, ', ', 1, ' and ', 2]);
    expect(listParts('ar', 2)).toEqual([0, ' و', 1]);
    for (const locale of locales) {
      expect(list(locale, [])).toBe('');
      expect(list(locale, ['W'])).toBe('W');
      expect(listParts(locale, 0)).toEqual([]);
    }
  });

  it('count in six ways in Arabic and in two in English', () => {
    expect([0, 1, 2, 3, 11, 100].map((count) => plural('ar', count))).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
    expect([0, 1, 2].map((count) => plural('en', count))).toEqual(['other', 'one', 'other']);
  });
});
