import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from './locales';
import { textIn, writtenIn } from './text';

const text = fc.record({ en: fc.string({ minLength: 1 }), ar: fc.string({ minLength: 1 }) });

describe('a text in the reader’s language', () => {
  it('is that language’s where it exists, and says in which language it is', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...locales), (both, locale) => {
        expect(textIn(locale, both)).toEqual({ text: both[locale], lang: locale });
      }),
    );
  });

  it('is in the digits of the reader, but not where it is in the other language', () => {
    expect(textIn('ar-u-nu-arab', { ar: 'ضبط 17 صاروخًا' }).text).toBe('ضبط ١٧ صاروخًا');
    expect(textIn('ar-u-nu-arab', { en: '17 missiles' }).text).toBe('17 missiles');
  });

  it('is the other language’s where it does not', () => {
    expect(textIn('ar', { en: 'West' })).toEqual({ text: 'West', lang: 'en' });
    expect(textIn('en', { ar: 'الغرب' })).toEqual({ text: 'الغرب', lang: 'ar' });
  });

  it('is empty where there is none at all', () => {
    expect(textIn('en', {}).text).toBe('');
  });
});

describe('the language of a text by its letters', () => {
  it('is Arabic or English where all letters are, and unknown otherwise', () => {
    expect(writtenIn('Salma, 2016')).toBe('en');
    expect(writtenIn('«سلمى» 2016')).toBe('ar');
    expect(writtenIn('سلمى (Salma)')).toBeUndefined();
    expect(writtenIn('64 %')).toBeUndefined();
  });
});
