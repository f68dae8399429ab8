import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { level, ranked } from './rank';

describe('a ranking', () => {
  it('is what sorting by comparison gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3))), (items) => {
        const compare = (a: number, b: number) =>
          (items[a]?.[0] ?? 0) - (items[b]?.[0] ?? 0) || (items[a]?.[1] ?? 0) - (items[b]?.[1] ?? 0) || a - b;
        const positions = items.map((_, position) => position);
        const made = ranked(positions, (position) => level(items[position]?.[0] ?? 0, 1_000), compare);
        expect([...made]).toEqual(positions.toSorted(compare));
      }),
    );
  });

  it('asks for a comparison only where keys are alike', () => {
    const asked: number[][] = [];
    const keys = [7, 3, 7, 1];
    const order = ranked(
      [0, 1, 2, 3],
      (position) => keys[position] ?? 0,
      (a, b) => {
        asked.push([a, b].toSorted());
        return b - a;
      },
    );
    expect([...order]).toEqual([3, 1, 2, 0]);
    expect(asked.every(([a, b]) => a === 0 && b === 2)).toBe(true);
  });
});
