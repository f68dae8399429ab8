import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, distribution, hypotheses, likelihoods, share } from './arbitraries';
import { contribution } from './contribution';
import type { DoubtfulRow } from './doubtful-rows';
import { expectClose } from './expect-close';
import { type Doubts, monteCarlo } from './monte-carlo';
import { posterior } from './posterior';

const none: Doubts = { ratings: false, prior: false, accuracy: false };
const sure = { accuracy: 1, share: 1, spread: 0 };
const firmRow: DoubtfulRow = {
  logLikelihoods: [Math.LN2, 0, -Math.LN2],
  accuracy: 0.8,
  share: 1,
  spread: 0.4,
};

const item = fc.record({ likelihoods, accuracy: share, novelty: fc.constantFrom(0, 0.25, 0.5, 1) });
const items = fc.array(item, { maxLength: 6 });

describe('many draws', () => {
  it('are all the posterior where nothing is doubted', () => {
    fc.assert(
      fc.property(distribution, items, fc.constantFrom([], ['D'] as const), (prior, list, reserved) => {
        const { beliefs, quantiles } = monteCarlo({
          prior: hypotheses.map((h) => prior[h]),
          rows: list.map((row) => ({
            logLikelihoods: hypotheses.map((h) => Math.log(row.likelihoods[h])),
            accuracy: row.accuracy,
            share: row.novelty * 0.5,
            spread: 0.4,
          })),
          reserved: reserved.map((h) => hypotheses.indexOf(h)),
          doubts: none,
          draws: 3,
          seed: 1,
        });
        const evidence = list.map((row, i) => [`i${i}`, contribution({ ...row, temper: 0.5 })] as const);
        const exact = posterior(prior, Object.fromEntries(evidence), reserved);
        hypotheses.forEach((h, i) => {
          expectClose([...(beliefs[i] ?? [])], [exact[h], exact[h], exact[h]], 1e-10);
          expect(quantiles[i]?.low).toBeCloseTo(exact[h], 10);
          expect(quantiles[i]?.high).toBeCloseTo(exact[h], 10);
        });
      }),
    );
  });

  it('are beliefs, with their quantiles in order and somebody first in each', () => {
    fc.assert(
      fc.property(distribution, fc.nat(1_000), between(0.05, 0.95), (prior, seed, accuracy) => {
        const made = monteCarlo({
          prior: hypotheses.map((h) => prior[h]),
          rows: [{ logLikelihoods: [1, 0, undefined, -1], accuracy, share: 0.5, spread: 0.7 }],
          draws: 50,
          seed,
        });
        for (let draw = 0; draw < 50; draw += 1)
          expect(made.beliefs.reduce((sum, column) => sum + (column[draw] ?? 0), 0)).toBeCloseTo(1, 10);
        expect(made.first.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 10);
        for (const { low, middle, high } of made.quantiles)
          expect(low <= middle && middle <= high).toBe(true);
      }),
    );
  });

  it('are the same for the same seed and others for another', () => {
    const made = (seed: number) => monteCarlo({ prior: [0.5, 0.3, 0.2], rows: [firmRow], draws: 20, seed });
    expect(made(4)).toEqual(made(4));
    expect(made(4).beliefs).not.toEqual(made(5).beliefs);
  });

  it('share a tie for the first place', () => {
    const { first } = monteCarlo({ prior: [0.4, 0.4, 0.2], rows: [], doubts: none, draws: 10, seed: 1 });
    expect(first).toEqual([0.5, 0.5, 0]);
  });

  it('survive thousands of rows that agree, and one that is endless', () => {
    const rows = Array.from({ length: 5_000 }, () => ({ ...sure, logLikelihoods: [3, -3] }));
    const endless = { ...sure, logLikelihoods: [Number.NEGATIVE_INFINITY, 0] };
    for (const list of [rows, [endless]]) {
      const { beliefs } = monteCarlo({ prior: [0.5, 0.5], rows: list, doubts: none, draws: 2, seed: 1 });
      const winner = list === rows ? 0 : 1;
      expect([...(beliefs[winner] ?? [])]).toEqual([1, 1]);
    }
    expect(() => monteCarlo({ prior: [1], rows: [], draws: 0, seed: 1 })).toThrow('not a number of draws');
  });
});

describe('each doubt', () => {
  const spreadOf = (doubts: Doubts, rows: readonly DoubtfulRow[] = [firmRow]) => {
    const { quantiles } = monteCarlo({ prior: [0.5, 0.3, 0.2], rows, doubts, draws: 2_000, seed: 3 });
    return quantiles.map(({ low, high }) => high - low);
  };

  it('widens the band by itself and can be switched off by itself', () => {
    expect(Math.max(...spreadOf(none))).toBe(0);
    for (const name of ['ratings', 'prior', 'accuracy'] as const)
      expect(Math.min(...spreadOf({ ...none, [name]: true }))).toBeGreaterThan(0.01);
  });

  it('leaves the draws of the others as they are', () => {
    const made = (doubts: Doubts, rows: readonly DoubtfulRow[]) =>
      monteCarlo({ prior: [0.5, 0.3, 0.2], rows, doubts, draws: 20, seed: 3 }).beliefs;
    // Without rows there is nothing to doubt but the prior.
    expect(made({ ratings: true, prior: true, accuracy: true }, [])).toEqual(
      made({ ...none, prior: true }, []),
    );
    // A row of a worthless source moves nothing, however its rating is doubted.
    const worthless = { ...firmRow, accuracy: 0 };
    expect(made({ ratings: true, prior: true, accuracy: true }, [worthless])).toEqual(
      made({ ...none, prior: true }, []),
    );
  });

  it('does not touch a cell that nobody rated, or a row that is context', () => {
    const ratings = { ...none, ratings: true };
    const context: DoubtfulRow = { ...firmRow, logLikelihoods: [0, 0, undefined] };
    expect(Math.max(...spreadOf(ratings, [context]))).toBe(0);
    const unrated: DoubtfulRow = { ...firmRow, logLikelihoods: [undefined, undefined, Math.LN2] };
    const { beliefs } = monteCarlo({
      prior: [0.5, 0.3, 0.2],
      rows: [unrated],
      doubts: ratings,
      draws: 50,
      seed: 3,
    });
    for (let i = 0; i < 50; i += 1)
      expect((beliefs[0]?.[i] ?? 0) / (beliefs[1]?.[i] ?? 1)).toBeCloseTo(5 / 3, 10);
    const neutral = monteCarlo({
      prior: [0.5, 0.3, 0.2],
      rows: [{ ...unrated, logLikelihoods: [0, 0, Math.LN2] }],
      doubts: ratings,
      draws: 50,
      seed: 3,
    }).beliefs;
    expect((neutral[0]?.[0] ?? 0) / (neutral[1]?.[0] ?? 1)).not.toBeCloseTo(5 / 3, 3);
  });

  it('moves a reserved share only with the prior', () => {
    const made = (doubts: Doubts) =>
      monteCarlo({ prior: [0.5, 0.4, 0.1], reserved: [2], rows: [firmRow], doubts, draws: 100, seed: 3 });
    const still = made({ ...none, ratings: true, accuracy: true }).beliefs[2] ?? [];
    for (const value of still) expect(value).toBeCloseTo(0.1, 12);
    const { low, high } = made({ ...none, prior: true }).quantiles[2] ?? { low: 0, high: 0 };
    expect(high - low).toBeGreaterThan(0.05);
  });
});
