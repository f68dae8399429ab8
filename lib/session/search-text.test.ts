import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { searchable } from '@/lib/kernel/arabic-text';
import { day } from '@/lib/time/day';
import { searchTexts, wordsOf } from './search-text';

const august = {
  kind: 'instant',
  earliest: day('2016-08-01'),
  latest: day('2016-08-31'),
  qualifier: 'exact',
  precision: 'month',
} as const;
const dossier = sampleDossier(
  [
    sampleDevelopment('E06', ['2016-11-01', '2016-11-01'], {
      title: { ar: 'هجوم للجماعة نفسها' },
      gist: { en: 'St Peter’s', ar: 'تلاه آخر في نيسان' },
      places: [
        { place: 'kasserine', asReported: false },
        { place: 'ben-guerdane', asReported: false },
      ],
      occurred: { rule: { kind: 'fixed', window: august } },
    }),
  ],
  {
    places: [
      { id: 'kasserine', name: { en: 'Kasserine', ar: 'القصرين' } },
      { id: 'ben-guerdane', name: { en: 'Ben Guerdane', ar: 'بن قردان' } },
    ],
  },
);
const textOf = searchTexts(dossier, chronology(dossier));
const finds = (query: string) => wordsOf(query).every((word) => textOf('E06').includes(word));

describe('the text that is searched', () => {
  it('takes a query as it takes itself: looking twice changes nothing', () => {
    const letters = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\u0600-\u06ff ]{0,20}$/));
    fc.assert(
      fc.property(letters, (query) => {
        const words = wordsOf(query);
        expect(wordsOf(words.join(' '))).toEqual(words);
        expect(wordsOf(searchable(query))).toEqual(words);
      }),
    );
  });

  it('finds a place in the other script, without hamza, with tatweel and vowel marks, and written as one word', () => {
    for (const query of [
      'Kasserine',
      'kasser',
      'القصرين',
      'بن قردان',
      'بـــن قَرْدَان',
      'بنقردان',
      'هجوم القصرين',
    ])
      expect([query, finds(query)]).toEqual([query, true]);
    expect(finds('Kasserine Sirte')).toBe(false);
  });

  it('finds a month under every name it has in Arabic, with hamza or without', () => {
    for (const query of ['أغسطس', 'اغسطس', 'أوت', 'اوت', 'غشت', 'آب', 'اب 2016', 'August 2016', 'أوت ٢٠١٦'])
      expect([query, finds(query)]).toEqual([query, true]);
    expect(finds('سبتمبر')).toBe(false);
    // named in the text, not in the date
    expect([finds('أفريل'), finds('أبريل')]).toEqual([true, true]);
  });

  it('reads over apostrophes and other punctuation', () => {
    expect(finds("st peter's")).toBe(true);
    expect(finds('«هجوم»')).toBe(true);
    expect(finds('ben-guerdane')).toBe(true);
  });
});
