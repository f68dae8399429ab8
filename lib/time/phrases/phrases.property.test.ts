import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../arbitraries';
import { day } from '../day';
import { monthSystems } from './lexicon';
import { resolvedReadings } from './resolved-readings';
import { rulesFromWords } from './rules-from-words';
import { withOther } from './with-other';
import { connectives } from './words/connectives';
import { numbers } from './words/numbers';
import { parts } from './words/parts';
import { units } from './words/units';
import { weekdays } from './words/weekdays';

const word = fc.constantFrom(
  ...[...monthSystems, weekdays, numbers].flat(2),
  ...Object.values(connectives).flat(),
  ...Object.values(parts).flat(),
  ...Object.values(units).flatMap(({ one, two, many }) => [...one, ...two, ...many]),
  ...[
    '2016',
    '15',
    '٣',
    '0',
    '99',
    '31/12/2016',
    '2016-02-30',
    ',',
    '،',
    '-',
    '–',
    '(',
    ')',
    '.',
    'و',
    'الهجوم',
  ],
);
const phrase = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '', '\u200f ', '\u00a0')), { maxLength: 14 })
  .map((words) => words.flat().join(''));
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  phrase,
  fc.string({ unit: word, maxLength: 60 }),
);

describe('any text', () => {
  it('is read or refused, never an error, and what was matched lies in it', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('ar' as const, 'en' as const, undefined),
        anyDay,
        (text, lang, on) => {
          const words = rulesFromWords(text, { lang });
          const spans = words.ok
            ? resolvedReadings(words.value, on).map(({ matched }) => matched)
            : 'matched' in words.error
              ? [words.error.matched]
              : [];
          for (const { from, to } of spans) {
            expect(0 <= from && from < to && to <= text.length).toBe(true);
            expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('gives windows with bounds in order, once the other development is chosen', () => {
    fc.assert(
      fc.property(phrase, anyDay, (text, on) => {
        const words = rulesFromWords(text);
        if (!words.ok) return;
        for (const { window, rule, needsOther } of resolvedReadings(words.value, on)) {
          const { earliest, latestStart, earliestEnd, best, latest } = window ?? {};
          for (const middle of [latestStart, earliestEnd, best]) {
            const days = [earliest, middle, latest].filter((each) => each !== undefined);
            expect(days).toEqual(days.toSorted());
          }
          expect(JSON.stringify(withOther(rule, 'E1')).includes('"E1"')).toBe(needsOther === true);
        }
      }),
    );
  });

  it('means the same with vowel marks, tatweel, direction marks or capitals', () => {
    const marks = fc.constantFrom('', '', '\u064e', '\u0640', '\u200f');
    fc.assert(
      fc.property(phrase, fc.array(marks), (text, added) => {
        const marked = [...text].map(
          (letter, n) => letter + (/\p{Script=Arabic}/u.test(letter) ? (added[n] ?? '') : ''),
        );
        const rules = (words: string) => {
          const found = rulesFromWords(words);
          return found.ok
            ? [found.value.best, ...found.value.others].map(({ rule }) => rule)
            : found.error.kind;
        };
        // A lone «اب» is told from August by the very mark.
        fc.pre(!/(^|\s)[اأ]ب(\s|$)/.test(text));
        expect(rules(marked.join(''))).toEqual(rules(text));
      }),
    );
  });
});

describe('a month name', () => {
  it('is the same month in every system, whatever the hamzas', () => {
    for (const system of monthSystems)
      system.forEach((names, index) => {
        for (const name of names.flatMap((each) => [each, each.replace(/[أإآ]/g, 'ا')])) {
          const words = rulesFromWords(`15 ${name} 2016`);
          const month = String(index + 1).padStart(2, '0');
          expect(words.ok && words.value.best.rule, name).toEqual({
            kind: 'fixed',
            window: {
              kind: 'instant',
              earliest: day(`2016-${month}-15`),
              latest: day(`2016-${month}-15`),
              qualifier: 'exact',
              precision: 'day',
            },
          });
        }
      });
  });

  it('belongs to one month only', () => {
    const seen = new Map<string, number>();
    for (const system of monthSystems)
      system.forEach((names, index) => {
        for (const name of names) {
          expect(seen.get(name) ?? index, name).toBe(index);
          seen.set(name, index);
        }
      });
  });
});
