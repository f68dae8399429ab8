import { expect, it } from 'vitest';
import { normalise } from '@/lib/inference/distribution';
import { expectClose } from '@/lib/inference/expect-close';
import { updated } from '@/lib/inference/posterior';
import { judgement } from './judgement';

const implied = normalise({ W: 0.5, N: 0.3, S: 0.2 });

it('says how far the weights go beyond the evidence', () => {
  const step = judgement(implied, { W: 30, N: 50, S: 20 });
  expectClose(step.weights, { W: 0.3, N: 0.5, S: 0.2 });
  expectClose(step.delta, { W: Math.log(0.6), N: -Math.log(0.6), S: 0 });
  expectClose(step.ratio, { W: 0.6, N: 1 / 0.6, S: 1 });
  // 0.3 log2(0.3/0.5) + 0.5 log2(0.5/0.3)
  expect(step.bits).toBeCloseTo(-0.2 * Math.log2(0.6), 12);
});

it('leads from the implied beliefs to the weights', () => {
  const weights = { W: 60, N: 25, S: 15 };
  expectClose(updated(implied, judgement(implied, weights).delta), { W: 0.6, N: 0.25, S: 0.15 });
});

it('measures the weights by the evidence, not the evidence by the weights', () => {
  const even = normalise({ W: 1, N: 1 });
  const { bits } = judgement(even, { W: 90, N: 10 });
  expect(bits).toBeCloseTo(1 + 0.9 * Math.log2(0.9) + 0.1 * Math.log2(0.1), 12);
});

it('is nothing where the weights are what the evidence implies', () => {
  const step = judgement(implied, { W: 50, N: 30, S: 20 });
  expectClose(step.delta, { W: 0, N: 0, S: 0 });
  expectClose(step.ratio, { W: 1, N: 1, S: 1 });
  expect(step.bits).toBe(0);
});

it('stays finite where the evidence has ruled a scenario out as far as numbers go', () => {
  const all = normalise({ W: 1, N: 0, S: 0 });
  const { delta, ratio, bits } = judgement(all, { W: 50, N: 30, S: 20 });
  for (const value of [...Object.values(delta), ...Object.values(ratio), bits])
    expect(Number.isFinite(value)).toBe(true);
  expectClose([(delta.N ?? 0) - (delta.S ?? 0)], [Math.log(1.5)], 1e-9);
});
