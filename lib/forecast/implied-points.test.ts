import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise } from '@/lib/inference/distribution';
import { impliedPoints } from './implied-points';

const order = ['W', 'N', 'S', 'O'];
const shares = fc
  .tuple(...order.map(() => fc.double({ min: 1e-9, max: 1, noNaN: true })))
  .map((values) => normalise(Object.fromEntries(values.map((value, i) => [order[i] ?? '', value]))));

it('gives whole points, each at least 1, that sum to 100', () => {
  fc.assert(
    fc.property(shares, (implied) => {
      const points = Object.values(impliedPoints(implied, order));
      expect(points.every((value) => Number.isInteger(value) && value >= 1)).toBe(true);
      expect(points.reduce((sum, value) => sum + value, 0)).toBe(100);
    }),
  );
});

it('keeps the order of the shares', () => {
  fc.assert(
    fc.property(shares, (implied) => {
      const points = impliedPoints(implied, order);
      for (const a of order)
        for (const b of order)
          if ((implied[a] ?? 0) > (implied[b] ?? 0)) expect(points[a]).toBeGreaterThanOrEqual(points[b] ?? 0);
    }),
  );
});

it('lists the scenarios in the order asked for', () => {
  const points = impliedPoints({ O: 0.1, S: 0.128, N: 0.269, W: 0.503 }, order);
  expect(Object.entries(points)).toEqual([
    ['W', 50],
    ['N', 27],
    ['S', 13],
    ['O', 10],
  ]);
});

it('never shows nothing for what is still open', () => {
  expect(impliedPoints({ W: 0.9989, N: 0.001, S: 0.0001 }, ['W', 'N', 'S'])).toEqual({ W: 98, N: 1, S: 1 });
});
