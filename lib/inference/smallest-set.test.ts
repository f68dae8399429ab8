import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestSet } from './smallest-set';

const number = fc.integer({ min: -4, max: 6 });
const row = fc.tuple(number, number, number);
const problem = fc.record({
  start: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: -3, max: 9 }))),
  rows: fc.array(row, { maxLength: 8 }),
});
const below = (sum: readonly number[]) => sum.every((value) => value < 0);

function rest(start: readonly number[], rows: readonly (readonly number[])[], taken: readonly number[]) {
  return start.map((value, column) => taken.reduce((sum, i) => sum - (rows[i]?.[column] ?? 0), value));
}

function fewestOfAll(start: readonly number[], rows: readonly (readonly number[])[]): number | undefined {
  const sizes = Array.from({ length: 2 ** rows.length }, (_, bits) =>
    rows.flatMap((_, i) => ((bits >> i) % 2 === 1 ? [i] : [])),
  )
    .filter((taken) => below(rest(start, rows, taken)))
    .map((taken) => taken.length);
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

describe('the smallest set', () => {
  it('is as small as the smallest of all subsets, and meets the aim', () => {
    fc.assert(
      fc.property(problem, ({ start, rows }) => {
        const found = smallestSet({ start, rows, holds: below });
        expect(found.rows?.length).toBe(fewestOfAll(start, rows));
        expect(found.isCertain).toBe(true);
        if (!found.rows) return;
        expect(below(rest(start, rows, found.rows))).toBe(true);
        expect(new Set(found.rows).size).toBe(found.rows.length);
      }),
      { numRuns: 400 },
    );
  });

  it('is as small with one column, where nothing has to be searched', () => {
    fc.assert(
      fc.property(problem, (each) => {
        const start = each.start.slice(0, 1);
        const rows = each.rows.map((row) => row.slice(0, 1));
        const found = smallestSet({ start, rows, holds: below });
        expect(found.rows?.length).toBe(fewestOfAll(start, rows));
        if (found.rows) expect(below(rest(start, rows, found.rows))).toBe(true);
      }),
    );
  });

  it('still meets the aim without a row to spare where it may not search, and says so', () => {
    fc.assert(
      fc.property(problem, ({ start, rows }) => {
        const found = smallestSet({ start, rows, holds: below, effort: 0 });
        if (found.isCertain) expect(found.rows?.length).toBe(fewestOfAll(start, rows));
        if (found.rows === undefined || found.rows.length === 0) return;
        const taken = found.rows;
        expect(found.isCertain).toBe(false);
        expect(below(rest(start, rows, taken))).toBe(true);
        for (const spared of taken)
          expect(
            below(
              rest(
                start,
                rows,
                taken.filter((each) => each !== spared),
              ),
            ),
          ).toBe(false);
      }),
    );
  });

  it('does not say that nothing meets the aim where it has not looked at everything', () => {
    // the second row alone does it, but it is not on the way of adding the strongest first
    const [start, rows] = [
      [1, 1],
      [
        [9, -9],
        [2, 2],
      ],
    ] as const;
    expect(smallestSet({ start, rows, holds: below })).toEqual({ rows: [1], isCertain: true });
    expect(smallestSet({ start, rows, holds: below, effort: 0 })).toEqual({
      rows: undefined,
      isCertain: false,
    });
  });

  it('by hand: takes the two rows that do it together, not the one that does most', () => {
    const rows = [
      [5, 0],
      [3, 3],
      [3, 2],
      [0, 1],
    ];
    expect(smallestSet({ start: [5, 4], rows, holds: below })).toEqual({ rows: [1, 2], isCertain: true });
    expect(smallestSet({ start: [12, 4], rows, holds: below })).toEqual({ rows: undefined, isCertain: true });
    expect(smallestSet({ start: [-1, -1], rows, holds: below })).toEqual({ rows: [], isCertain: true });
  });
});
