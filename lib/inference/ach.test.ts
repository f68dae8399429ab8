import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AchRow, inconsistency, leastInconsistentFirst } from './ach';
import { type AchLevel, openSourceWeight, parcWeight } from './ach-weights';
import { hypotheses } from './arbitraries';
import { expectClose } from './expect-close';
import cases from './fixtures/ach.json';
import type { Rating } from './likelihood-ratio';

const rating = fc.constantFrom<Rating>('CC', 'C', 'N', 'I', 'II');
const rows = fc.array(fc.record({ A: rating, B: rating, C: rating, D: rating }), { maxLength: 8 });
const ratings: Readonly<Record<string, Rating>> = { CC: 'CC', C: 'C', N: 'N', I: 'I', II: 'II' };
const levels: Readonly<Record<string, AchLevel>> = {
  ...{ L: 'low', M: 'medium', H: 'high' },
  ...{ Low: 'low', Med: 'medium', High: 'high' },
};

/** A printed row as the cells that somebody rated. */
function cells(printed: readonly string[]) {
  return Object.fromEntries(
    printed.flatMap((text, i) => {
      const found = ratings[text];
      return found ? [[`h${i}`, found]] : [];
    }),
  );
}
function scores(printed: readonly (readonly string[])[], weights: readonly (number | undefined)[] = []) {
  const names = printed[0]?.map((_, i) => `h${i}`) ?? [];
  const matrix = printed.map((row, i): AchRow<string> => ({ ratings: cells(row), weight: weights[i] ?? 1 }));
  return Object.values(inconsistency(names, matrix));
}
function level(text: string | undefined): AchLevel {
  return levels[text ?? ''] ?? 'medium';
}

describe('the count of what is inconsistent', () => {
  it('does not hear what is consistent, and adds up over parts of the matrix', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const count = (list: readonly AchRow<(typeof hypotheses)[number]>['ratings'][]) =>
          inconsistency(
            hypotheses,
            list.map((row) => ({ ratings: row })),
          );
        const together = count([...first, ...second]);
        for (const h of hypotheses) expect(together[h]).toBe(count(first)[h] + count(second)[h]);
        const welcome = first.map(() => ({ A: 'CC', B: 'C', C: 'N' }) as const);
        expect(count([...first, ...welcome])).toEqual(count(first));
      }),
    );
  });

  it('puts the least contradicted first, equals as they stand', () => {
    expect(leastInconsistentFirst(['A', 'B', 'C'], { A: 2, B: 0, C: 2 })).toEqual(['B', 'A', 'C']);
  });

  it('agrees with the ranking printed for Iraq in 1993', () => {
    const { inputs, expected } = cases['ach-heuer-iraq'];
    const found = scores(Object.values(inputs.matrix));
    expect(found).toEqual(expected.inconsistency);
    const [H1 = 0, H2 = 0, H3 = 0] = found;
    expect(leastInconsistentFirst(inputs.hypotheses, { H1, H2, H3 })).toEqual(expected.rank_best_first);
  });

  it('agrees with the totals printed in a template, plain and weighted', () => {
    const { inputs, expected } = cases['ach-template-counts'];
    const matrix = Object.values(inputs.matrix);
    expect(scores(matrix)).toEqual(expected.count);
    expect(scores(matrix, Object.values(inputs.weights))).toEqual(expected.weighted);
  });
});

describe('the weights of two programs', () => {
  it('are those of PARC, which prints them as negative numbers', () => {
    const { inputs, expected, tolerance } = cases['ach-parc-weighted'];
    const weights = Object.values(inputs.credibility_relevance).map(([c, r]) =>
      parcWeight(level(c), level(r)),
    );
    expectClose(weights, Object.values(expected.row_weight), tolerance);
    const matrix = Object.values(inputs.matrix);
    const signed = (list: readonly number[]) => list.map((score) => -score);
    expectClose(signed(scores(matrix, weights)), expected.weighted_inconsistency_signed, tolerance);
    expectClose(signed(scores(matrix)), expected.unweighted_signed, tolerance);
    for (const [name, multiplier] of Object.entries(inputs.multipliers))
      expect(parcWeight(level(name), 'medium')).toBeCloseTo(multiplier, 12);
  });

  it('are those of Open Source ACH, whose key for sorting rows is no diagnosticity', () => {
    const { inputs, expected } = cases['ach-opensource-weighted'];
    const matrix = Object.values(inputs.matrix);
    const weights = Object.values(inputs.credibility).map((text) => openSourceWeight(level(text)));
    expect(scores(matrix, weights)).toEqual(expected.score);
    // Its key is the total inconsistency of the row, so what contradicts every hypothesis sorts as most telling.
    const keys = matrix.map((row) => -scores([row]).reduce((sum, score) => sum + score, 0));
    expect(keys).toEqual(Object.values(expected.row_diagnosticity_sortkey));
  });
});
