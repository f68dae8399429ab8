import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { folded } from './folded';
import { sentences } from './sentences';

const split = (text: string) => {
  const read = folded(text);
  return sentences(read).map(({ from, to }) => read.text.slice(from, to));
};

it('ends a sentence at a full stop, a question, an exclamation and a new line', () => {
  expect(split('One. Two? Three!\nFour')).toEqual(['one.', 'two?', 'three!', 'four']);
  expect(split('نعم. لماذا؟ لا')).toEqual(['نعم.', 'لماذا؟', 'لا']);
});

it('ends none inside a decimal, an abbreviation, initials or an address', () => {
  for (const text of [
    'It is 2.5 %, e.g. here',
    'J. Smith of the U.S. army',
    'See www.example.org',
    'Gen. Ali spoke',
  ])
    expect(split(text)).toHaveLength(1);
});

it('lets a capital tell whether an abbreviation closes the sentence', () => {
  expect(split('Boats, cars etc. were seen')).toHaveLength(1);
  expect(split('Boats, cars etc. They fled')).toHaveLength(2);
});

it('goes on over semicolons and commas', () => {
  expect(split('West is likely; North is not')).toHaveLength(1);
  expect(split('الغرب مرجَّح؛ الشمال لا، كما يبدو')).toHaveLength(1);
});

it('takes the end of a quotation for that of the sentence', () => {
  expect(split('He said “we go.” They went.')).toHaveLength(2);
});

it('loses no letter and never overlaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab .?!\n؟٪1') }), (text) => {
      expect(split(text).join('').replace(/\s/g, '')).toBe(folded(text).text.replace(/\s/g, ''));
    }),
  );
});
