import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordingContext } from './fault';
import { wordingFaults } from './wording-faults';

const kinds = (text: string, context?: WordingContext) =>
  wordingFaults(text, undefined, context).map(({ kind }) => kind);

describe('a change that crosses a band', () => {
  const change = {
    names: { W: ['West', 'الغرب'], N: ['North'] },
    before: { W: 54, N: 46 },
    after: { W: 55, N: 45 },
  };

  it('is to be named by the reason', () => {
    expect(wordingFaults('New arrests.', 'en', { change })).toEqual([
      { kind: 'band-crossed', from: 0, to: 12, words: ['West'], terms: ['roughlyEven', 'likely'] },
    ]);
    expect(wordingFaults('New arrests move the West up.', 'en', { change })).toEqual([]);
  });

  it('goes by the yardstick in force', () => {
    expect(wordingFaults('New arrests.', 'en', { change, yardstick: 'phia' })).toEqual([]);
  });

  it('takes a name with or without its article', () => {
    const arabic = { ...change, names: { W: ['الغرب'], N: ['الشمال'] } };
    expect(kinds('توقيفات جديدة ترفع وزن الغرب.', { change: arabic })).toEqual([]);
    expect(kinds('توقيفات جديدة.', { change: arabic })).toEqual(['band-crossed']);
  });

  it('is no fault of a reason that has not been written', () => {
    expect(wordingFaults(' ', 'en', { change })).toEqual([]);
  });
});

describe('what the linter points at', () => {
  it('is the word as it was written', () => {
    const text = 'نعم. رُبَّما بقوا.';
    const [found] = wordingFaults(text, 'ar');
    expect(found?.words).toEqual(['رُبَّما']);
    expect(text.slice(found?.from, found?.to).trim()).toBe('رُبَّما');
  });

  it('is the sentence, where two things in it do not go together', () => {
    const text = 'First. West is likely (60 %) with low confidence. Last.';
    const [found] = wordingFaults(text, 'en');
    expect(text.slice(found?.from, found?.to)).toBe('West is likely (60 %) with low confidence.');
    expect(found?.words).toEqual(['likely', 'low confidence']);
  });

  it('tells what a word covers', () => {
    expect(wordingFaults('The West is likely (40 %).', 'en')[0]?.covers).toEqual({ from: 55, to: 80 });
  });

  it('lies within the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...[
        'likely',
        'may ',
        '40 %',
        ' (55–80 %)',
        'قد ',
        'يكون ',
        'ربما',
        '«',
        '»',
        '"',
        '. ',
        '؛',
        '\u2066',
        'ﷺ',
        'ـ',
      ],
      ...['low confidence', 'e.g.', '…', '٪', '٤٠', '\n', '؟', '😀', 'بثقة عالية ', 'مُرجَّح'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 }))).map((all) => all.join('')),
    );
    const change = { names: { W: ['West'] }, before: { W: 50 }, after: { W: 60 } };
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ar', undefined), (written, language) => {
        for (const { from, to, words } of wordingFaults(written, language, { change })) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(written.length);
          expect(words.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is no likelihood or possibility where there are no letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789%٪.,؛() –"«»\n') }), (written) => {
        expect(kinds(written).filter((kind) => kind !== 'number-without-word')).toEqual([]);
      }),
    );
  });

  it('does not change with vowel marks or tatweel', () => {
    fc.assert(
      fc.property(fc.constantFrom('ربما بقوا', 'قد يكون', 'مرجح (40%)'), fc.nat(5), (text, place) => {
        const marked = `${text.slice(0, place + 1)}\u064e\u0640${text.slice(place + 1)}`;
        // a mark between the letters of a word is never the end of it
        if (/\s/.test(text.charAt(place))) return;
        expect(kinds(marked)).toEqual(kinds(text));
      }),
    );
  });
});
