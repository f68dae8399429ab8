import { describe, expect, it } from 'vitest';
import { mapRecord } from '@/lib/kernel/record';
import { inconsistency } from './ach';
import { contribution } from './contribution';
import { diagnosticity } from './diagnosticity';
import { discounted } from './discount';
import { normalise } from './distribution';
import { expectClose } from './expect-close';
import golden from './fixtures/golden-dossier.json';
import { likelihood, type Rating } from './likelihood-ratio';
import { posterior } from './posterior';
import { brier } from './score';
import { overturnLead, requiredLikelihood } from './threshold';

const { inputs, expected, tolerance } = golden;
const order = ['South', 'West', 'North'] as const;
const ratings: Readonly<Record<string, Rating>> = { CC: 'CC', C: 'C', N: 'N', I: 'I', II: 'II' };

function named<V>(values: readonly V[], missing: V): Readonly<Record<(typeof order)[number], V>> {
  const [South = missing, West = missing, North = missing] = values;
  return { South, West, North };
}
const accuracies = new Map(Object.entries(expected.rows).map(([id, { r }]) => [id, r]));
const matrix = Object.entries(inputs.evidence).map(([id, row]) => ({
  id,
  ratings: named(
    row.ratings.map((text) => ratings[text] ?? 'N'),
    'N',
  ),
  accuracy: accuracies.get(id) ?? Number.NaN,
  novelty: row.novelty,
}));
const likelihoodsOf = (row: (typeof matrix)[number]) =>
  named(
    order.map((h) => likelihood(row.ratings[h], Math.exp(inputs.step))),
    Number.NaN,
  );
const belief = posterior(
  normalise(named(inputs.prior, Number.NaN)),
  Object.fromEntries(
    matrix.map((row) => [row.id, contribution({ ...row, likelihoods: likelihoodsOf(row), temper: 1 })]),
  ),
);

describe('the rows of the golden dossier', () => {
  it('say what they should after doubting their sources, and how much', () => {
    for (const row of matrix) {
      const found = order.map((h) => discounted(likelihoodsOf(row)[h], row.accuracy));
      const target = Object.entries(expected.rows).find(([id]) => id === row.id)?.[1];
      expectClose(found, target?.l_prime ?? [], tolerance);
    }
    const bits = matrix.map((row) => {
      const likelihoods = likelihoodsOf(row);
      return [
        row.id,
        diagnosticity(
          named(
            order.map((h) => discounted(likelihoods[h], row.accuracy)),
            0,
          ),
        ),
      ];
    });
    expectClose(Object.fromEntries(bits), expected.diagnosticity_bits, tolerance);
  });

  it('contradict each direction as often as counted', () => {
    expect(inconsistency(order, matrix)).toEqual(named(expected.ach_inconsistency, Number.NaN));
  });

  it('lead to one leader and its scores, whichever way it went', () => {
    expectClose(belief, named(expected.posterior, Number.NaN), tolerance);
    expect(order.toSorted((a, b) => belief[b] - belief[a])[0]).toBe(expected.leader);
    const scores = Object.fromEntries(order.map((h) => [h, brier(belief, h)]));
    expectClose(scores, expected.brier_if, tolerance);
  });

  it('are overturned only by what they should be', () => {
    const factor = Math.exp(overturnLead(mapRecord(belief, Math.log)));
    const roots = { A1: 0.95 * 0.95, A2: 0.95 * 0.8, B2: 0.8 * 0.8, C3: 0.6 * 0.6, F3: 0.5 * 0.6 };
    const needed = Object.entries(roots).map(([grade, product]) => [
      grade,
      requiredLikelihood(factor, Math.sqrt(product)) ?? null,
    ]);
    expect(Math.abs(factor - expected.overturn_T)).toBeLessThanOrEqual(tolerance);
    for (const [grade, target] of Object.entries(expected.overturn_required_L)) {
      const found = needed.find(([name]) => name === grade)?.[1];
      if (target === null) expect(found).toBeNull();
      else expect(Math.abs(Number(found) - target)).toBeLessThanOrEqual(tolerance);
    }
  });
});
