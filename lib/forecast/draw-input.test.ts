import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Dossier } from '@/lib/dossier/schema';
import { normalise } from '@/lib/inference/distribution';
import { exactRankFirst } from '@/lib/inference/exact-rank-first';
import { monteCarlo } from '@/lib/inference/monte-carlo';
import { drawCount, drawInput } from './draw-input';
import { impliedBeliefs } from './trace';

const asOfOn = day('2020-02-15');
const all = { ratings: true, prior: true, accuracy: true };
const none = { ratings: false, prior: false, accuracy: false };
const rating = fc.constantFrom('CC' as const, 'C' as const, 'N' as const, 'I' as const, 'II' as const);
const anyRow = fc.record({
  ratings: fc.record({ W: rating, N: rating, S: rating }, { requiredKeys: [] }),
  ratios: fc.option(fc.record({ W: fc.double({ min: 0.1, max: 10, noNaN: true }) }), { nil: undefined }),
  grade: fc.constantFrom('A1', 'B2', 'C3', 'F6'),
  novelty: fc.constantFrom(0, 0.25, 0.5, 1),
  from: fc.constantFrom('report' as const, 'elsewhere' as const),
  knownOn: fc.constantFrom('2020-01-10', '2020-02-15', '2020-02-16'),
});
const anyDossier = fc.array(anyRow, { maxLength: 6 }).map((rows) => {
  const developments = rows.map(({ knownOn, ...changes }, i) =>
    sampleDevelopment(`E${i}`, [knownOn, knownOn], changes),
  );
  const { settings } = sampleDossier([]);
  return sampleDossier(developments, { settings: { ...settings, temper: 0.5 } });
});
const seenOf = (dossier: Dossier) => ({ dossier, chronology: chronology(dossier), asOfOn });

/** One item that nobody doubts, alone with the prior: it makes these shares of an even start. */
function certain(shares: Readonly<Record<string, number>>): Dossier {
  const item = sampleDevelopment('E1', ['2020-01-10', '2020-01-10'], { ratios: { ...shares }, grade: 'A1' });
  const { settings } = sampleDossier([]);
  const sure = 1 - 1e-12;
  const reliability = { letters: { A: sure }, digits: { 1: sure } };
  return sampleDossier([item], { settings: { ...settings, reliability } });
}

describe('what is drawn', () => {
  it('is what the evidence implies, where nothing is doubted', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const seen = seenOf(dossier);
        const { quantiles } = monteCarlo({ ...drawInput(seen, none), draws: 3 });
        const implied = impliedBeliefs(seen);
        dossier.scenarios.forEach(({ id }, place) => {
          expect(quantiles[place]?.low).toBeCloseTo(implied[id] ?? 0, 10);
          expect(quantiles[place]?.high).toBeCloseTo(implied[id] ?? 0, 10);
        });
      }),
    );
  });

  it('does not hang on the order in which the developments are listed', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const turned = { ...dossier, developments: dossier.developments.toReversed() };
        expect(drawInput(seenOf(turned), all)).toEqual(drawInput(seenOf(dossier), all));
      }),
    );
  });

  it('is the same every time', () => {
    const seen = seenOf(certain({ W: 0.5, N: 0.3, S: 0.2 }));
    const first = monteCarlo(drawInput(seen, all));
    expect(monteCarlo(drawInput(seen, all)).quantiles).toEqual(first.quantiles);
    expect(monteCarlo({ ...drawInput(seen, all), seed: 1 }).quantiles).not.toEqual(first.quantiles);
  });

  it('holds no row that was not known, gives no cell to whom nobody rated, and doubts by confidence', () => {
    const sure = sampleDevelopment('E1', ['2020-01-10', '2020-01-10'], {
      ratings: { W: 'CC', N: 'N' },
      ratingConfidence: 'high',
      novelty: 0.5,
    });
    const late = sampleDevelopment('E2', ['2020-02-16', '2020-02-16'], { ratings: { W: 'CC' } });
    const { settings } = sampleDossier([]);
    const dossier = sampleDossier([sure, late], { settings: { ...settings, temper: 0.5 } });
    const { rows, reserved, prior } = drawInput(seenOf(dossier), all);
    expect(rows).toEqual([
      {
        logLikelihoods: [Math.log(4), 0, undefined, undefined],
        accuracy: expect.closeTo(0.8),
        share: 0.25,
        spread: 0.2,
      },
    ]);
    expect(reserved).toEqual([3]);
    expect(prior).toEqual([0.3, 0.3, 0.3, expect.closeTo(0.1)]);
  });
});

describe('drawn through the dossier, the chance to come first', () => {
  // three standard deviations of a share of that many draws
  const near = 3 * Math.sqrt(0.25 / drawCount);

  it('is the exact integral where only the ratings are doubted', () => {
    const shares = { W: 0.5, N: 0.3, S: 0.2 };
    const { first } = monteCarlo(
      drawInput(seenOf(certain(shares)), { ratings: true, prior: false, accuracy: false }),
    );
    Object.values(exactRankFirst(normalise(shares), 0.4)).forEach((exact, place) => {
      expect(Math.abs((first[place] ?? 0) - exact)).toBeLessThan(near);
    });
    expect(first[3]).toBe(0);
  });

  it('is that of a Dirichlet distribution of 10, 6 and 4 where only a prior of 50, 30 and 20 is', () => {
    const { settings, scenarios } = sampleDossier([]);
    const dossier = sampleDossier([], {
      scenarios: scenarios.slice(0, 3),
      settings: { ...settings, prior: { W: 50, N: 30, S: 20 } },
    });
    const { first } = monteCarlo(
      drawInput(seenOf(dossier), { ratings: false, prior: true, accuracy: false }),
    );
    // integrated numerically; the three sum to 1
    [0.824, 0.143, 0.033].forEach((exact, place) => {
      expect(Math.abs((first[place] ?? 0) - exact)).toBeLessThan(near);
    });
  });
});
