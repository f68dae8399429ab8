import { describe, expect, it } from 'vitest';
import { datings } from './drawn-beliefs';
import { seededRandom } from './seeded-random';

// Two items of two hypotheses: the first begins at 0, the second at 2.
const items = Float64Array.of(1, 0, 1, 0);
const [i, j] = [0, 2];

/** The sum for the first hypothesis in each dating: how many of the items have arrived. */
function arrivedIn({ sums }: ReturnType<typeof datings>): readonly number[] {
  return [...sums].filter((_, at) => at % 2 === 0);
}

describe('random datings', () => {
  it('let an item arrive in exactly its share of them', () => {
    const drawn = datings(2, 100, seededRandom(1));
    for (const [chance, count] of [
      [0, 0],
      [0.3, 30],
      [0.3, 30],
      [1, 100],
      [1, 100],
    ] as const) {
      drawn.arrive(items, i, chance);
      const found = arrivedIn(drawn);
      expect(found.filter((sum) => sum === 1)).toHaveLength(count);
      expect(found.filter((sum) => sum === 0)).toHaveLength(100 - count);
    }
  });

  it('keep what has arrived in a dating', () => {
    const drawn = datings(2, 50, seededRandom(2));
    drawn.arrive(items, i, 0.4);
    const early = arrivedIn(drawn);
    drawn.arrive(items, i, 0.8);
    arrivedIn(drawn).forEach((sum, dating) => {
      expect(sum).toBeGreaterThanOrEqual(early[dating] ?? 1);
    });
  });

  it('let items arrive independently of each other', () => {
    const drawn = datings(2, 4_000, seededRandom(3));
    drawn.arrive(items, i, 0.5);
    drawn.arrive(items, j, 0.5);
    const found = arrivedIn(drawn);
    const both = found.filter((sum) => sum === 2).length;
    expect(Math.abs(both - 1_000)).toBeLessThan(150);
    expect(found.filter((sum) => sum === 1)).toHaveLength(4_000 - 2 * both);
  });

  it('give an item that comes after one has wholly arrived an order of its own', () => {
    const drawn = datings(2, 4_000, seededRandom(4));
    drawn.arrive(items, i, 0.5);
    const first = arrivedIn(drawn);
    drawn.arrive(items, i, 1);
    drawn.arrive(items, j, 0.5);
    const again = arrivedIn(drawn).filter((sum, dating) => sum === 2 && first[dating] === 1);
    expect(Math.abs(again.length - 1_000)).toBeLessThan(150);
  });

  it('add what each hypothesis gets to that hypothesis', () => {
    const drawn = datings(3, 2, seededRandom(5));
    drawn.arrive(Float64Array.of(9, 9, 9, 1, 2, 3), 3, 1);
    expect([...drawn.sums]).toEqual([1, 2, 3, 1, 2, 3]);
  });
});
