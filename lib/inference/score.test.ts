import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution, hypotheses } from './arbitraries';
import { type Distribution, normalise } from './distribution';
import { expectClose } from './expect-close';
import cases from './fixtures/scores.json';
import { baselineScore, peerScores } from './metaculus-score';
import { beliefOf } from './named';
import { rankedScore } from './ranked-score';
import { brier, fractionalBrier, halfBrier, logScore, sphericalScore, surprise } from './score';
import { timeAverage } from './time-average';

type Belief = Distribution<(typeof hypotheses)[number]>;
type Score = (belief: Belief, outcome: (typeof hypotheses)[number]) => number;

function expected(score: Score, belief: Belief, truth: Belief) {
  return hypotheses.reduce((sum, h) => sum + truth[h] * score(belief, h), 0);
}

describe('a proper score', () => {
  it('is best in expectation for who says what is true', () => {
    fc.assert(
      fc.property(distribution, distribution, (truth, said) => {
        for (const lower of [brier, halfBrier, surprise] as const)
          expect(expected(lower, truth, truth)).toBeLessThanOrEqual(expected(lower, said, truth) + 1e-12);
        for (const higher of [logScore, sphericalScore] as const)
          expect(expected(higher, truth, truth)).toBeGreaterThanOrEqual(
            expected(higher, said, truth) - 1e-12,
          );
        expect(fractionalBrier(truth, truth)).toBeLessThanOrEqual(fractionalBrier(said, truth) + 1e-12);
      }),
    );
  });

  it('is the mean over the ways where the outcome went several', () => {
    fc.assert(
      fc.property(distribution, distribution, (said, went) => {
        expect(fractionalBrier(said, went)).toBeCloseTo(expected(brier, said, went), 12);
      }),
    );
  });

  it('never turns a certain outcome into a negative nothing', () => {
    expect(surprise(normalise({ A: 1, B: 0 }), 'A')).toBe(0);
    expect(logScore(normalise({ A: 1, B: 0 }), 'B')).toBe(Number.NEGATIVE_INFINITY);
  });

  it('agrees with the reference forecasts of three, under every rule', () => {
    const { inputs, expected: target, tolerance } = cases['score-multi'];
    const rules = { brier, brier_half: halfBrier, ln: logScore, bits: surprise, spherical: sphericalScore };
    inputs.forecasts.forEach((shares, i) => {
      const p = beliefOf(shares);
      const found = (score: (belief: typeof p, outcome: string) => number) =>
        ['h0', 'h1', 'h2'].map((outcome) => score(p, outcome));
      expectClose(found(rules.brier), target.brier[i] ?? [], tolerance);
      expectClose(found(rules.brier_half), target.brier_half[i] ?? [], tolerance);
      expectClose(found(rules.ln), target.ln[i] ?? [], tolerance);
      expectClose(found(rules.bits), target.bits[i] ?? [], tolerance);
      expectClose(found(rules.spherical), target.spherical[i] ?? [], tolerance);
    });
  });

  it('is the familiar square for yes or no, if it is half of Brier', () => {
    const { inputs, expected: target, tolerance } = cases['score-binary-textbook'];
    const found = inputs.p.map((p, i) =>
      halfBrier(normalise({ yes: p, no: 1 - p }), inputs.o[i] === 1 ? 'yes' : 'no'),
    );
    expectClose(found, target.brier, tolerance);
  });
});

describe('the ranked score', () => {
  it('agrees with the published example, and forgives what is near', () => {
    const { inputs, expected: target, tolerance } = cases['score-rps-wilks'];
    const order = ['h0', 'h1', 'h2'];
    const found = inputs.forecasts.map((p) => rankedScore(beliefOf(p), order, order[inputs.outcome] ?? ''));
    expectClose(found, target.rps, tolerance);
    expectClose(
      found.map((score) => score / (order.length - 1)),
      target.rps_div_K_minus_1,
      tolerance,
    );
    expect(() => rankedScore(beliefOf([1, 1]), order.slice(0, 2), 'h2')).toThrow('not in the order');
  });
});

describe('the scores of Metaculus', () => {
  it('agree with its own tests against an even share', () => {
    const { inputs, expected: target, tolerance } = cases['score-metaculus-baseline'];
    expectClose(
      inputs.p.map((p) => baselineScore(p, inputs.K)),
      target.score,
      tolerance,
    );
    expectClose(
      inputs.p3.map((p) => baselineScore(p, inputs.K3)),
      target.score3,
      tolerance,
    );
  });

  it('sum to 0 among peers, each against the geometric mean of the others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 8 }), (points) => {
        const scores = peerScores(points.map((value) => value / 100));
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 8);
        const others = points.slice(1).reduce((sum, value) => sum + Math.log(value / 100), 0);
        const against = others / (points.length - 1);
        expect(scores[0]).toBeCloseTo(100 * (Math.log((points[0] ?? 0) / 100) - against), 8);
      }),
    );
    expect(() => peerScores([0.5])).toThrow('needs peers');
  });
});

describe('the mean over time', () => {
  it('lies between the values, and is the value where there is one', () => {
    const path = fc.array(fc.record({ days: fc.integer({ min: 1, max: 30 }), value: fc.nat(100) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(path, (steps) => {
        let day = 5;
        const standing = steps.map(({ days, value }) => {
          const fromDay = day;
          day += days;
          return { fromDay, value };
        });
        const values = steps.map(({ value }) => value);
        const mean = timeAverage(standing, day);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        const daily = steps.flatMap(({ days, value }) => Array.from({ length: days }, () => value));
        expect(mean).toBeCloseTo(daily.reduce((sum, value) => sum + value, 0) / daily.length, 10);
      }),
    );
  });

  it('agrees with the reference path', () => {
    const { inputs, expected: target, tolerance } = cases['score-time-average'];
    const outcome = `h${inputs.outcome}`;
    const path = inputs.path.map(({ from_day, p }) => ({
      fromDay: from_day,
      value: brier(beliefOf(p), outcome),
    }));
    expectClose(
      [timeAverage(path, inputs.resolve_day), path.at(-1)?.value ?? Number.NaN],
      [target.time_avg_brier, target.final_brier],
      tolerance,
    );
  });

  it('refuses what has no length or runs backward', () => {
    expect(() => timeAverage([], 5)).toThrow('no days');
    expect(() => timeAverage([{ fromDay: 5, value: 1 }], 5)).toThrow('no days');
    const back = [
      { fromDay: 0, value: 1 },
      { fromDay: 8, value: 1 },
      { fromDay: 4, value: 1 },
    ];
    expect(() => timeAverage(back, 10)).toThrow('runs backward at 8');
  });
});
