import { describe, expect, it } from 'vitest';
import { drawnBeliefs } from './drawn-beliefs';
import { expectClose } from './expect-close';
import { seededRandom } from './seeded-random';

const threefold = { A: Math.log(3), B: 0 };
const even = { A: 0.45, B: 0.45 };

/** The share of A in each dating, of beliefs that have one row per dating. */
function sharesOfA(beliefs: Float64Array): readonly number[] {
  return [...beliefs].filter((_, i) => i % 2 === 0);
}

describe('drawn beliefs', () => {
  it('let an item arrive in exactly its share of the datings', () => {
    const drawn = drawnBeliefs(even, 100, seededRandom(1));
    for (const [chance, count] of [
      [0, 0],
      [0.3, 30],
      [0.3, 30],
      [1, 100],
    ] as const) {
      const shares = sharesOfA(drawn([{ id: 'i', contribution: threefold, chance }]));
      expect(shares.filter((share) => share > 0.6)).toHaveLength(count);
      // 3 to 1 of the 0.9 that takes part.
      for (const share of shares)
        expect(Math.min(Math.abs(share - 0.675), Math.abs(share - 0.45))).toBeLessThan(1e-12);
    }
  });

  it('keep what has arrived in a dating', () => {
    const drawn = drawnBeliefs(even, 50, seededRandom(2));
    const arrivedAt = (chance: number) =>
      sharesOfA(drawn([{ id: 'i', contribution: threefold, chance }])).map((share) => share > 0.6);
    const early = arrivedAt(0.4);
    const late = arrivedAt(0.8);
    early.forEach((there, dating) => {
      if (there) expect(late[dating]).toBe(true);
    });
  });

  it('let items arrive independently of each other', () => {
    const drawn = drawnBeliefs(even, 4_000, seededRandom(3));
    const shares = sharesOfA(
      drawn([
        { id: 'i', contribution: threefold, chance: 0.5 },
        { id: 'j', contribution: threefold, chance: 0.5 },
      ]),
    );
    const both = shares.filter((share) => share > 0.8).length;
    const one = shares.filter((share) => share > 0.6 && share < 0.7).length;
    expect(Math.abs(both - 1_000)).toBeLessThan(150);
    expect(one).toBe(4_000 - 2 * both);
  });

  it('give every dating the same end', () => {
    const drawn = drawnBeliefs(even, 20, seededRandom(4));
    const end = sharesOfA(drawn(['i', 'j', 'k'].map((id) => ({ id, contribution: threefold, chance: 1 }))));
    expectClose(
      end,
      end.map(() => (0.9 * 27) / 28),
    );
  });
});
