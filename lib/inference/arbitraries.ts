import * as fc from 'fast-check';
import { type Contribution, contribution } from './contribution';
import { type Distribution, normalise } from './distribution';
import type { TimedItem } from './timing';

/** The hypotheses of the properties: one more than the smallest case in which odds of others can shift. */
export const hypotheses = ['A', 'B', 'C', 'D'] as const;
export type Hypothesis = (typeof hypotheses)[number];

/**
 * Numbers spread evenly between two ends, both included. Fast-check's own doubles are even over the bit patterns, so
 * that between 0 and 1 nearly all of them are as good as 0.
 */
export function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 10_000 }).map((step) => min + ((max - min) * step) / 10_000);
}

function row(value: fc.Arbitrary<number>): fc.Arbitrary<Record<Hypothesis, number>> {
  return fc.record({ A: value, B: value, C: value, D: value });
}

/** Beliefs that leave every hypothesis open. */
export const distribution: fc.Arbitrary<Distribution<Hypothesis>> = row(between(0.01, 1)).map((weights) =>
  normalise(weights),
);

/** Relative likelihoods, from far below to far above an ordinary month. */
export const likelihoods: fc.Arbitrary<Record<Hypothesis, number>> = row(
  between(-4, 4).map((steps) => 2 ** steps),
);

/** A chance or a share, both ends included. */
export const share: fc.Arbitrary<number> = between(0, 1);

/** What one item adds, after any doubt and repetition. */
export const anyContribution: fc.Arbitrary<Contribution<Hypothesis>> = fc
  .record({ likelihoods, accuracy: share, novelty: share, temper: fc.constant(1) })
  .map((item) => contribution(item));

/** Items by id. */
export const evidence: fc.Arbitrary<Readonly<Record<string, Contribution<Hypothesis>>>> = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,3}$/),
  anyContribution,
  { maxKeys: 8 },
);

/** Items with windows on a few days, so that they overlap. */
export const timedItems: fc.Arbitrary<readonly TimedItem<Hypothesis>[]> = fc
  .array(fc.tuple(anyContribution, fc.integer({ min: 1, max: 12 }), fc.nat(6)), { maxLength: 6 })
  .map((rows) =>
    rows.map(([item, from, length], i) => ({ id: `i${i}`, contribution: item, from, to: from + length })),
  );
