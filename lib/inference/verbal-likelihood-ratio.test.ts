import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { between } from './arbitraries';
import cases from './fixtures/verbal.json';
import { enfsiTerm, jeffreysTerm, rafteryTerm } from './verbal-likelihood-ratio';

/** 'moderately strong(other)' as the key of the term and who is favoured. */
function printed(label: string) {
  const words = label.replace('(other)', '').split(' ');
  const term = words
    .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return { term, favours: term === 'none' ? 'neither' : label.endsWith('(other)') ? 'second' : 'first' };
}

it('uses the same word for both sides and names the one that is favoured', () => {
  fc.assert(
    fc.property(
      between(0.01, 20).map((steps) => 2 ** steps),
      (ratio) => {
        for (const scale of [enfsiTerm, jeffreysTerm, rafteryTerm]) {
          expect(scale(ratio).favours).toBe('first');
          expect(scale(1 / ratio).favours).toBe('second');
        }
        // Not at an edge, where the rounding of 1/ratio decides.
        fc.pre(![3, 10, 20, 100, 150].includes(Math.round(ratio * 1e6) / 1e6));
        expect(rafteryTerm(1 / ratio).term).toBe(rafteryTerm(ratio).term);
      },
    ),
  );
});

it('agrees with the bands of ENFSI, whose edges belong below', () => {
  const { inputs, expected } = cases['verbal-LR-enfsi'];
  expect(inputs.LR.map(enfsiTerm)).toEqual(expected.label.map(printed));
});

it('agrees with the half-decades of Jeffreys, whose edges belong above', () => {
  const { inputs, expected } = cases['verbal-LR-jeffreys'];
  expect(inputs.thresholds).toEqual(expected.numeric);
  const terms = expected.labels.map((label) => printed(label).term);
  expect(inputs.thresholds.map((ratio) => jeffreysTerm(ratio).term)).toEqual(terms);
  // Just below an edge the word is the one before.
  const below = inputs.thresholds.slice(1).map((ratio) => jeffreysTerm(ratio * (1 - 1e-9)).term);
  expect(below).toEqual(terms.slice(0, -1));
});

it('calls one row of the normal base positive and one of the bold base strong, with Raftery', () => {
  expect([1, 2.9, 3, 16, 20, 81, 150].map((ratio) => rafteryTerm(ratio).term)).toEqual([
    ...['weak', 'weak', 'positive', 'positive', 'strong', 'strong', 'veryStrong'],
  ]);
});

it('has a word for what rules a hypothesis out, and none for what is no ratio', () => {
  expect(rafteryTerm(0)).toEqual({ term: 'veryStrong', favours: 'second' });
  expect(enfsiTerm(Number.POSITIVE_INFINITY)).toEqual({ term: 'extremelyStrong', favours: 'first' });
  for (const value of [-1, Number.NaN]) expect(() => rafteryTerm(value)).toThrow('not a likelihood ratio');
});
