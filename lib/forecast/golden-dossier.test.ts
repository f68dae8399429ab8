import { describe, expect, it } from 'vitest';
import { rating } from '@/lib/dossier/atoms';
import { day } from '@/lib/dossier/sample-dossier';
import { type Contribution, contribution } from '@/lib/inference/contribution';
import { normalise } from '@/lib/inference/distribution';
import { divergence } from '@/lib/inference/divergence';
import { expectClose } from '@/lib/inference/expect-close';
import golden from '@/lib/inference/fixtures/golden-dossier.json';
import { likelihood } from '@/lib/inference/likelihood-ratio';
import { posterior } from '@/lib/inference/posterior';
import { seededRandom } from '@/lib/inference/seeded-random';
import { leaveOneOut } from '@/lib/inference/sensitivity';
import { overturnLead, requiredLikelihood } from '@/lib/inference/threshold';
import { expectedPath } from '@/lib/inference/timing';
import { mapRecord } from '@/lib/kernel/record';
import { dayNumber } from '@/lib/time/day-number';
import { gradeReliability } from './grade-reliability';
import { impliedPoints } from './implied-points';

const { inputs, expected, tolerance } = golden;
const rows = Object.entries(inputs.evidence);
const prior = normalise(named(inputs.prior));

function named(values: readonly number[]) {
  const [South = Number.NaN, West = Number.NaN, North = Number.NaN] = values;
  return { South, West, North };
}
type Name = keyof ReturnType<typeof named>;

function contributions(
  over: Readonly<{ accuracy?: number; novelty?: number; temper?: number }> = {},
): Readonly<Record<string, Contribution<Name>>> {
  return Object.fromEntries(
    rows.map(([id, row]) => [
      id,
      contribution({
        likelihoods: named(row.ratings.map((text) => likelihood(rating.parse(text), Math.exp(inputs.step)))),
        accuracy: over.accuracy ?? gradeReliability(row.grade),
        novelty: over.novelty ?? row.novelty,
        temper: over.temper ?? 1,
      }),
    ]),
  );
}

describe('the golden dossier', () => {
  const all = contributions();
  const belief = posterior(prior, all);

  it('gives each grade its reliability and each row its contribution', () => {
    for (const [id, row] of Object.entries(expected.rows)) {
      const given = rows.find(([key]) => key === id);
      expect(gradeReliability(given?.[1].grade ?? '')).toBeCloseTo(row.r, 12);
      expectClose(all[id] ?? {}, named(row.contrib), tolerance);
    }
  });

  it('ends where it should, with and without its corrections', () => {
    expectClose(belief, named(expected.posterior), tolerance);
    const tempered = posterior(prior, contributions({ temper: 0.5 }));
    expectClose(tempered, named(expected['posterior_with_selection_temper_0.5']), tolerance);
    const independent = posterior(prior, contributions({ novelty: 1 }));
    expectClose(independent, named(expected.posterior_no_dependence_correction), tolerance);
    const naive = posterior(prior, contributions({ novelty: 1, accuracy: 1 }));
    expectClose(naive, named(expected.posterior_naive_no_discount_no_dependence), tolerance);
  });

  it('shows whole points that sum to 100', () => {
    const order = ['South', 'West', 'North'];
    const points = impliedPoints(belief, order);
    expect(order.map((name) => points[name])).toEqual(expected.percent);
  });

  it('rests on each row as much as it should', () => {
    for (const [id, row] of Object.entries(expected.leave_one_out)) {
      const without = leaveOneOut(belief, all[id] ?? belief);
      expectClose(without, named(row.posterior), tolerance);
      expect(belief.West - without.West).toBeCloseTo(row.delta_West, 9);
      expect(divergence(belief, without)).toBeCloseTo(row.kl_bits, 9);
    }
  });

  it('is overturned only by what it should be', () => {
    const factor = Math.exp(overturnLead(mapRecord(belief, Math.log)));
    expect(factor).toBeCloseTo(expected.overturn_T, 8);
    for (const [grade, needed] of Object.entries(expected.overturn_required_L)) {
      const found = requiredLikelihood(factor, gradeReliability(grade));
      if (needed === null) expect(found).toBeUndefined();
      else expect(found).toBeCloseTo(needed, 6);
    }
  });

  it('takes the expected path, within its band', () => {
    const timing = Object.entries(expected.timing);
    const path = expectedPath({
      prior,
      items: rows.map(([id, row]) => ({
        id,
        contribution: all[id] ?? prior,
        from: dayNumber(day(row.known[0])),
        to: dayNumber(day(row.known[1])),
      })),
      days: timing.map(([on]) => dayNumber(day(on))),
      random: seededRandom(1),
    });
    timing.forEach(([, row], i) => {
      expectClose(path[i]?.expected ?? {}, named(row.expected), tolerance);
      expectClose(path[i]?.min ?? {}, named(row.min), tolerance);
      expectClose(path[i]?.max ?? {}, named(row.max), tolerance);
      expect(path[i]?.straddling).toBe(row.n_uncertain);
    });
  });
});
