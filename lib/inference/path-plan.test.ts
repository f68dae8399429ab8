import { expect, it } from 'vitest';
import { exactUpTo, mostDraws, pathPlan } from './path-plan';

/** That many windows of a month, `gap` days from one to the next, and a path over every day of them. */
function planOf(count: number, gap: number, width: number) {
  const from = Int32Array.from({ length: count }, (_, i) => Math.floor(i * gap));
  const to = from.map((day) => day + 29);
  const days = Array.from({ length: Math.floor(count * gap) + 31 }, (_, day) => day - 1);
  return pathPlan(from, to, days, width);
}

it('weighs every subset and draws in full where a path is of ordinary size', () => {
  expect(planOf(26, 9, 4)).toEqual({ exactUpTo, draws: mostDraws });
  expect(planOf(60, 2, 8)).toEqual({ exactUpTo, draws: mostDraws });
});

it('makes do with smaller subsets where twelve items straddle for years', () => {
  const plan = planOf(1_500, 2.5, 8);
  expect(plan.exactUpTo).toBeLessThan(exactUpTo);
  expect(plan.exactUpTo).toBeGreaterThanOrEqual(6);
});

it('draws the less the more there is to draw, but never fewer than a hundred datings', () => {
  const draws = [300, 3_000, 10_000, 1_000_000].map((count) => planOf(count, 3_600 / count, 8).draws);
  expect(draws).toEqual(draws.toSorted((a, b) => b - a));
  expect(new Set(draws).size).toBe(draws.length);
  expect(draws.at(-1)).toBe(100);
});
