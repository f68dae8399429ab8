import { expect, it } from 'vitest';
import { expectClose } from './expect-close';
import cases from './fixtures/ach.json';
import type { Rating } from './likelihood-ratio';
import { named } from './named';
import { meanRating, openSynthesis, openSynthesisDiagnosticity, openSynthesisOrder } from './open-synthesis';

const ratings: Readonly<Record<string, readonly Rating[]>> = {
  CC: ['CC'],
  C: ['C'],
  N: ['N'],
  I: ['I'],
  II: ['II'],
};

it('agrees with what the program itself answers', () => {
  const { inputs, expected, tolerance } = cases['ach-open-synthesis'];
  const rows = Object.values(inputs.matrix).map((row) =>
    named(row.map((text) => meanRating(ratings[text] ?? []))),
  );
  const scores = openSynthesis(['h0', 'h1', 'h2'], rows);
  expectClose(
    Object.values(scores).map((score) => score.inconsistency),
    expected.inconsistency,
    tolerance,
  );
  expectClose(
    Object.values(scores).map((score) => score.consistency),
    expected.consistency,
    tolerance,
  );
  expectClose(rows.map(openSynthesisDiagnosticity), Object.values(expected.diagnosticity), tolerance);
});

it('takes the mean of a team, and neutral where nobody rated', () => {
  expect(meanRating(['II', 'N', 'N', 'CC'])).toBe(3);
  expect(meanRating(['I', 'N'])).toBe(2.5);
  expect(meanRating([])).toBe(3);
});

it('puts the least inconsistent first and of equals the most consistent', () => {
  const scores = {
    A: { inconsistency: 1, consistency: 4 },
    B: { inconsistency: 0, consistency: 1 },
    C: { inconsistency: 0, consistency: 2 },
  };
  expect(openSynthesisOrder(['A', 'B', 'C'], scores)).toEqual(['C', 'B', 'A']);
});
